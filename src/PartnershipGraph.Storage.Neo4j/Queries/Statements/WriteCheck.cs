using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>Tells by its plan whether a statement writes. The access mode of the session alone would let some changes pass.</summary>
internal static class WriteCheck
{
    /// <summary>What it would change; null where it only reads.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="type">What the server calls it.</param>
    /// <param name="plan">Its plan; null where the server has none.</param>
    public static string? WhatWrites(CypherStatement statement, QueryType type, QueryPlan? plan)
    {
        if (statement.IsExplained)
        {
            return null;
        }

        var isAdministration = false;
        foreach (var step in plan?.Steps ?? [])
        {
            if (step.Operator.StartsWith("Terminate", StringComparison.Ordinal))
            {
                return "it ends transactions of others";
            }

            if (step.Operator.StartsWith("ProcedureCall", StringComparison.Ordinal) && ProcedureNames.Writes(Called(step.Details)))
            {
                return $"{Called(step.Details)} changes what is there";
            }

            isAdministration |= step.Operator.StartsWith("ProcedureCall", StringComparison.Ordinal) && ProcedureNames.OnlyTells(Called(step.Details));
        }

        // The server calls SHOW a change of the schema.
        return type == QueryType.ReadOnly || isAdministration || (type == QueryType.SchemaWrite && statement.FirstWord == "SHOW") ? null : "it writes";
    }

    private static string Called(string details) => details.Split('(')[0].Trim().Replace("`", "", StringComparison.Ordinal);
}
