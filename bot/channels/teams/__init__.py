"""Microsoft Teams: messages in and out, checked by Microsoft's keys, shown as Adaptive Cards."""
