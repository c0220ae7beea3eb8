namespace PartnershipGraph.Bolt.Connections;

/// <summary>Credentials as they are sent. Its text never tells them.</summary>
internal sealed class AuthToken(IReadOnlyList<KeyValuePair<string, string>> fields) : IAuthToken
{
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; } = fields;

    public override string ToString() => Fields.First(field => field.Key == "scheme").Value;
}
