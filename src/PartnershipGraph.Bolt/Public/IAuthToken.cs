namespace PartnershipGraph.Bolt;

/// <summary>Credentials, made by <see cref="AuthTokens"/>.</summary>
public interface IAuthToken
{
}
