using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;
using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>Runs a statement that a person wrote or chose, and hands on its rows as they come.</summary>
public sealed class QueryRunner(Neo4jConnection connection)
{
    private const string job = "cypher";

    /// <summary>The plan by which the server would answer; nothing is run.</summary>
    /// <exception cref="UsageException">The statement is rejected.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot answer.</exception>
    public async Task<QueryEnd> ExplainAsync(QueryRequest request, CancellationToken cancellationToken) =>
        QuerySummaries.End(await PlannedAsync(request, cancellationToken), more: false);

    /// <summary>Runs the statement: reading unless it may write, each row told as soon as it is there.</summary>
    /// <exception cref="UsageException">The statement is rejected, or would write and may not.</exception>
    /// <exception cref="QueryFailedException">It failed while it ran.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot answer.</exception>
    public async Task<QueryEnd> RunAsync(QueryRequest request, IRowReader rows, CancellationToken cancellationToken)
    {
        if (!request.Statement.IsExplained)
        {
            var planned = await PlannedAsync(request, cancellationToken);
            var plan = planned.HasPlan ? QuerySummaries.Plan(planned.Plan!) : null;
            if (!request.MayWrite && WriteCheck.WhatWrites(request.Statement, planned.QueryType, plan) is { } what)
            {
                throw QueryFailure.Refused(what);
            }
        }

        return await InSessionAsync(request, planning: false, s => StreamAsync(s, request, rows, cancellationToken), cancellationToken);
    }

    private Task<IResultSummary> PlannedAsync(QueryRequest request, CancellationToken cancellationToken) =>
        InSessionAsync(
            request,
            planning: true,
            async session =>
            {
                var cursor = await SendAsync(session, request, request.Statement.Explained).WaitAsync(cancellationToken);
                return await cursor.ConsumeAsync().WaitAsync(cancellationToken);
            },
            cancellationToken);

    private async Task<T> InSessionAsync<T>(QueryRequest request, bool planning, Func<IAsyncSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await connection.VerifyAsync(cancellationToken);
        return await connection.InSessionAsync(
            request.MayWrite ? AccessMode.Write : AccessMode.Read,
            async session =>
            {
                try
                {
                    return await work(session);
                }
                catch (Neo4jException e) when (QueryFailure.Told(e, request, planning) is not null)
                {
                    throw QueryFailure.Told(e, request, planning)!;
                }
            },
            // The work itself stops at the next row: nothing is written to the reader once this has returned.
            CancellationToken.None);
    }

    /// <summary>In auto-commit: <c>CALL { } IN TRANSACTIONS</c> works in no other.</summary>
    private static Task<IResultCursor> SendAsync(IAsyncSession session, QueryRequest request, string text) =>
        session.RunAsync(
            text,
            request.Parameters.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
            c =>
            {
                Neo4jConnection.Says(job, request.Name)(c);

                // How long a person's statement may take is for the person to say, or for the server.
                c.WithTimeout(request.Timeout);
            });

    private static async Task<QueryEnd> StreamAsync(IAsyncSession session, QueryRequest request, IRowReader rows, CancellationToken cancellationToken)
    {
        var cursor = await SendAsync(session, request, request.Statement.Text).WaitAsync(cancellationToken);
        var names = await cursor.KeysAsync().WaitAsync(cancellationToken);

        // A statement may fail at its first row: until then nothing is told.
        var (count, more, there) = (0, false, await NextAsync(cursor, cancellationToken));
        rows.Columns(names);
        for (; there; there = await NextAsync(cursor, cancellationToken))
        {
            if (count == request.Limit)
            {
                more = true;
                break;
            }

            rows.Row(Values(cursor.Current, names.Length));
            count++;
        }

        return QuerySummaries.End(await cursor.ConsumeAsync().WaitAsync(cancellationToken), more);
    }

    private static object?[] Values(IRecord record, int count)
    {
        var values = new object?[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = QueryValues.Of(record[i]);
        }

        return values;
    }

    private static async ValueTask<bool> NextAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var fetch = cursor.FetchAsync();
        return fetch.IsCompletedSuccessfully ? await fetch : await fetch.WaitAsync(cancellationToken);
    }
}
