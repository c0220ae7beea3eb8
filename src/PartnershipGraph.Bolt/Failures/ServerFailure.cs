namespace PartnershipGraph.Bolt.Failures;

/// <summary>
/// What a FAILURE says: code and message up to Bolt 5.6; from 5.7 on the code has another name, and beside it stand a status and causes
/// that have no code. Any of it may be missing or of another type than it should be.
/// </summary>
/// <param name="Code">The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="GqlStatus">Five characters of the query language's standard.</param>
/// <param name="Description">What the status means.</param>
/// <param name="Cause">Why.</param>
internal sealed record ServerFailure(string Code, string Message, string? GqlStatus, string? Description, ServerFailure? Cause)
{
    /// <summary>The code of a failure that has none.</summary>
    public const string UnknownCode = "Neo.DatabaseError.General.UnknownError";

    public static ServerFailure Read(IReadOnlyDictionary<string, object?> metadata)
    {
        var status = Text(metadata, "gql_status");
        var description = Text(metadata, "description");
        return new ServerFailure(
            Text(metadata, "neo4j_code") ?? Text(metadata, "code") ?? UnknownCode,
            Text(metadata, "message") ?? description ?? "The server reported a failure without a message.",
            status,
            description,
            metadata.GetValueOrDefault("cause") is IReadOnlyDictionary<string, object?> cause ? Read(cause) : null);
    }

    private static string? Text(IReadOnlyDictionary<string, object?> metadata, string key) =>
        metadata.GetValueOrDefault(key) is string text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
