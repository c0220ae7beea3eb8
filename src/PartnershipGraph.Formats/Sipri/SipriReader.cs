using System.Runtime.InteropServices;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Sipri;

/// <summary>Arms transfers in trend-indicator values, by supplier, recipient and year.</summary>
internal sealed class SipriReader : IFieldReader
{
    private static readonly string[] columns = ["supplier", "supplier_iso3", "recipient", "recipient_iso3", "year", "tiv_millions"];

    private readonly FieldOutput output;
    private readonly Deliveries deliveries = new();
    private readonly HashSet<(string Supplier, string Recipient, int Year)> known = [];
    private readonly Dictionary<int, string> tableOfYear = [];

    public SipriReader(FieldOutput output)
    {
        this.output = output;
        Layouts =
        [
            new Layout("SIPRI values with COW numbers", [.. columns, "supplier_cown", "recipient_cown"], Read),
            new Layout("SIPRI values", columns, Read),
        ];
    }

    public IReadOnlyList<Layout> Layouts { get; }

    public void Conclude(CancellationToken cancellation)
    {
        deliveries.WriteTo(output, cancellation);
        if (tableOfYear.Values.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            output.Notes.Add("Each year is taken from the table that was named first among those that have it; a share of five years may rest on two.");
        }
    }

    private void Read(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var (supplier, recipient) = (new PartyColumns(table, "supplier"), new PartyColumns(table, "recipient"));
        var (year, volume, layout) = (table.IndexOf("year"), table.IndexOf("tiv_millions"), tally.Layout);
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var y = table.Year(year);
            // Two editions date and value deliveries differently: together they would count some twice.
            ref var tableOf = ref CollectionsMarshal.GetValueRefOrAddDefault(tableOfYear, y, out _);
            tableOf ??= layout;
            tally.Note(tableOf == layout ? Add(supplier.Of(table, y), recipient.Of(table, y), y, Volume(table, volume)) : LeftOut.OtherTable);
        }
    }

    private string? Add(Party supplier, Party recipient, int year, double? volume)
    {
        if (!known.Add((supplier.Name, recipient.Name, year)))
        {
            return LeftOut.Duplicate;
        }

        if (recipient.Reason is { } whyNot)
        {
            return output.Unplaced.Note(whyNot, recipient.Name);
        }

        if (volume is not { } tiv || tiv == 0)
        {
            return LeftOut.NoVolume;
        }

        if (supplier.Id == recipient.Id)
        {
            return LeftOut.SamePair;
        }

        deliveries.Receive(recipient.Id, year, tiv);
        if (supplier.Reason is { } unknown)
        {
            return output.Unplaced.Note(unknown, supplier.Name);
        }

        supplier.NoteIn(output.Actors);
        recipient.NoteIn(output.Actors);
        output.Covers(year);
        deliveries.Deliver(supplier.Id, recipient.Id, year, tiv);
        return null;
    }

    private static double? Volume(FieldTable table, int column) => table.OptionalNumber(column) is not { } volume ? null
        : volume >= 0 ? volume
        : throw table.Fault(column, "negative-volume", "a volume is negative", "Write a value from 0, or nothing where it is missing.");
}
