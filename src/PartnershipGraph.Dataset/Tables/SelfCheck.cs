using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Finds rows that tie an actor to itself.</summary>
internal static class SelfCheck
{
    public static void Note(RowReader row, string one, string column, string other)
    {
        if (one.Length > 0 && one == other)
        {
            row.Fail(column, DataRule.SelfPartnership, $"{one} stands on both sides", "Name two different actors, or delete the row.");
        }
    }
}
