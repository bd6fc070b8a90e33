"""What the operator says about the bot's registration."""

from dataclasses import dataclass, field

OPENID_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TOKEN_URL = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
SERVICE_ORIGINS = ("https://smba.trafficmanager.net",)


@dataclass(frozen=True)
class TeamsSettings:
    """An Azure Bot registration for one tenant.

    `allowed_tenants`: who may write to the bot; empty means the bot's own tenant alone. `openid_url`: where Microsoft's
    keys are named. `token_url`: where the bot gets its own token, empty means Microsoft's. `service_origins`: where its
    answers may be sent.
    """

    app_id: str
    tenant: str
    app_password: str = field(repr=False)
    allowed_tenants: tuple[str, ...] = ()
    openid_url: str = OPENID_URL
    token_url: str = ""
    service_origins: tuple[str, ...] = SERVICE_ORIGINS

    @property
    def tenants(self) -> tuple[str, ...]:
        """Return the tenants that may write to the bot."""
        return self.allowed_tenants or (self.tenant,)

    @property
    def token_endpoint(self) -> str:
        """Return where the bot gets its token."""
        return self.token_url or TOKEN_URL.format(tenant=self.tenant)
