"""What supervisors are told and asked: alerts, approvals, digests, and one outbox that delivers them."""
