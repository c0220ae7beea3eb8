using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Alliances;

/// <summary>
/// The marks of a table that say what is promised. Of several the strongest counts, in the order of the weights that an alliance
/// tie has: defence and offence, neutrality and consultation, non-aggression and entente; of two of one weight the first.
/// </summary>
internal sealed class Obligations
{
    private readonly (int Column, AllianceKind Kind)[] marks;

    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, each with what it promises.</param>
    public Obligations(FieldTable table, params (string Column, AllianceKind Kind)[] columns) =>
        marks = [.. columns.OrderBy(c => c.Kind).Select(c => (table.IndexOf(c.Column), c.Kind))];

    /// <summary>The strongest promise of the present row; null where none is marked.</summary>
    public AllianceKind? Strongest(FieldTable table) =>
        marks.Where(m => table.Flag(m.Column)).Select(m => (AllianceKind?)m.Kind).ToList() is [var first, ..] ? first : null;
}
