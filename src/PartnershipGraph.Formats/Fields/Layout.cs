using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Fields;

/// <summary>One form in which files of a data set come, known by its header.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Columns">The columns without which it is not this form.</param>
/// <param name="Read">Takes every row of a file.</param>
internal sealed record Layout(string Name, string[] Columns, Action<FieldTable, RowTally, CancellationToken> Read)
{
    public override string ToString() => $"{Name} ({string.Join(", ", Columns)})";
}
