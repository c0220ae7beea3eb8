using PartnershipGraph.Analysis;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>Which failures are the statement's own: rejected before it ran, or failed while it ran. The others are the store's.</summary>
internal static class QueryFailure
{
    /// <summary>The failure as a person can use it; null where the store's own words say it better.</summary>
    /// <param name="failure">What the driver threw.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="planning">Whether the server was only asked for the plan.</param>
    public static Exception? Told(Neo4jException failure, QueryRequest request, bool planning)
    {
        var code = failure.Code ?? "";
        if (DriverFailure.IsReadOnly(failure))
        {
            return request.MayWrite ? null : Refused(failure.Message);
        }

        if (!IsOfStatement(code))
        {
            return null;
        }

        var message = StatementPlace.Told(failure.Message, planning ? request.Statement.LinesBefore : 0);
        return planning || IsRejection(code) ? new UsageException(message)
            : IsTimeout(code) && request.Timeout is { } time
                ? new QueryFailedException(FormattableString.Invariant($"the server ended the statement after the {time.TotalSeconds} s of --timeout"), failure)
                : new QueryFailedException(message, failure);
    }

    public static UsageException Refused(string why) =>
        new($"nothing was run: {why.TrimEnd('.')}, and a statement only reads unless --write is given");

    private static bool IsRejection(string code) =>
        code is "Neo.ClientError.Statement.SyntaxError" or "Neo.ClientError.Statement.ParameterMissing" or "Neo.ClientError.Procedure.ProcedureNotFound";

    private static bool IsTimeout(string code) => code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal);

    private static bool IsOfStatement(string code) =>
        code.StartsWith("Neo.", StringComparison.Ordinal)
        && !code.Contains(".Security.", StringComparison.Ordinal)
        && !code.Contains(".Database.", StringComparison.Ordinal)
        && !code.Contains(".Cluster.", StringComparison.Ordinal)
        && !code.Contains(".Request.", StringComparison.Ordinal)
        && code is not "Neo.TransientError.General.DatabaseUnavailable";
}
