using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>One node or relationship to be written.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Describe">Says what it holds, whenever it is asked: of millions of rows only those of one batch are spelt out at a time.</param>
/// <param name="Start">The key of the node where a relationship begins; empty for a node.</param>
/// <param name="End">The key of the node where it ends; empty for a node.</param>
/// <param name="Kind">The label of an actor's kind; empty for everything else.</param>
internal sealed record ImportRow(string Key, Func<PropertyMap> Describe, string Start = "", string End = "", string Kind = "")
{
    /// <summary>One whose properties are spelt out.</summary>
    public ImportRow(string key, PropertyMap properties, string start = "", string end = "", string kind = "")
        : this(key, () => properties, start, end, kind)
    {
    }

    /// <summary>What it holds.</summary>
    public PropertyMap Properties => Describe();

    /// <summary>The row as a statement takes it.</summary>
    public Dictionary<string, object?> Parameter()
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal) { ["key"] = Key, ["set"] = Properties.Present() };
        if (Start.Length > 0)
        {
            row["start"] = Start;
            row["end"] = End;
        }

        if (Kind.Length > 0)
        {
            row["kind"] = Kind;
        }

        return row;
    }
}
