using System.Runtime.InteropServices;
using PartnershipGraph.Bolt.Handshake;

namespace PartnershipGraph.Bolt.Connections;

/// <summary>What HELLO and LOGON say, by the version that is spoken.</summary>
internal sealed record Greeting(Config Config, AuthToken Token, IReadOnlyDictionary<string, string>? RoutingContext)
{
    public Dictionary<string, object?> Hello(ProtocolVersion version)
    {
        var hello = new Dictionary<string, object?>(StringComparer.Ordinal) { ["user_agent"] = Config.UserAgent };
        if (version.IsAtLeast(3))
        {
            hello["bolt_agent"] = Agent();
        }

        if (RoutingContext is not null)
        {
            hello["routing"] = RoutingContext.ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal);
        }

        if (Config.NotificationsDisabled && version.IsAtLeast(2))
        {
            hello["notifications_minimum_severity"] = "OFF";
        }

        if (!HasLogon(version))
        {
            foreach (var (key, value) in Token.Fields)
            {
                hello[key] = value;
            }
        }

        return hello;
    }

    /// <summary>Whether credentials are sent in a message of their own.</summary>
    public static bool HasLogon(ProtocolVersion version) => version.IsAtLeast(1);

    public Dictionary<string, object?> Logon() =>
        Token.Fields.ToDictionary(field => field.Key, field => (object?)field.Value, StringComparer.Ordinal);

    private static Dictionary<string, object?> Agent() => new(StringComparer.Ordinal)
    {
        ["product"] = Config.DefaultUserAgent,
        ["platform"] = RuntimeInformation.OSDescription,
        ["language"] = "CSharp",
        ["language_details"] = RuntimeInformation.FrameworkDescription,
    };
}
