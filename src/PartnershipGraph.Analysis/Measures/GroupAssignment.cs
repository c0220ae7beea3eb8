using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Kernel.Results;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>Gives every vertex of a network the group that a file names.</summary>
internal static class GroupAssignment
{
    /// <summary>The division, and how many rows speak of no vertex of the network.</summary>
    /// <exception cref="InvalidTieFileException">A vertex has no group.</exception>
    public static (Partition Groups, int Strangers) Of(TieNetwork network, GroupTable table)
    {
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, group, _) in table.Rows)
        {
            if (!groups.TryGetValue(group, out var number))
            {
                groups.Add(group, number = groups.Count);
            }

            groupOf[id] = number;
        }

        var labels = new int[network.Vertices.Count];
        var (without, first) = (0, "");
        for (var v = 0; v < labels.Length; v++)
        {
            if (groupOf.Remove(network.Vertices[v], out labels[v]))
            {
                continue;
            }

            first = without++ == 0 ? network.Vertices[v] : first;
        }

        if (without > 0)
        {
            throw new InvalidTieFileException(
                table.File, 0, "id", "vertex-without-group", Invariant($"{without} of {labels.Length} vertices have no group, '{first}' first"), "Give each vertex a row, alike to the last letter.");
        }

        return (Partition.FromLabels(labels), groupOf.Count);
    }
}
