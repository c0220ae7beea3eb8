using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Sipri;

/// <summary>The columns that say who a party is.</summary>
internal sealed class PartyColumns(FieldTable table, string role)
{
    private readonly int name = table.IndexOf(role);
    private readonly int iso3 = table.IndexOf(role + "_iso3");
    private readonly int cow = table.IndexOf(role + "_cown");

    /// <summary>The party of the present row.</summary>
    public Party Of(FieldTable row, int year) => Party.Of(row.Text(name), row.Text(iso3), row.OptionalWhole(cow), year);
}
