using PartnershipGraph.Bolt.Connections;

namespace PartnershipGraph.Bolt;

/// <summary>The kinds of credentials.</summary>
public static class AuthTokens
{
    /// <summary>No credentials, for a server that asks for none.</summary>
    public static IAuthToken None => new AuthToken([new("scheme", "none")]);

    /// <summary>A user and a password.</summary>
    /// <param name="username">The user.</param>
    /// <param name="password">The password.</param>
    /// <returns>The credentials.</returns>
    public static IAuthToken Basic(string username, string password) => Basic(username, password, null);

    /// <summary>A user and a password, checked by one of the server's providers.</summary>
    /// <param name="username">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="realm">The provider, or null.</param>
    /// <returns>The credentials.</returns>
    public static IAuthToken Basic(string username, string password, string? realm)
    {
        var token = new List<KeyValuePair<string, string>>
        {
            new("scheme", "basic"),
            new("principal", username),
            new("credentials", password),
        };
        if (realm is not null)
        {
            token.Add(new("realm", realm));
        }

        return new AuthToken(token);
    }

    /// <summary>A token of a single sign-on.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credentials.</returns>
    public static IAuthToken Bearer(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new AuthToken([new("scheme", "bearer"), new("credentials", token)]);
    }
}
