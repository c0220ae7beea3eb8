using System.Collections;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Neo4j.Tests.Support;

/// <summary>Rows to write and read.</summary>
internal static class SampleRecords
{
    private static readonly Lazy<PartnershipRecords> bundled =
        new(() => FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None).GetAwaiter().GetResult());

    public static PartnershipRecords Bundled => bundled.Value;

    public static PartnershipEvent Event(
        string sponsor, string partner, string date, PartnershipEventKind kind = PartnershipEventKind.Establish, string ladder = "", int? rank = null) => new()
        {
            Sponsor = sponsor,
            Partner = partner,
            Date = PartialDate.Parse(date),
            Kind = kind,
            Title = "A title",
            Ladder = ladder,
            Rank = rank is { } value ? new Rank(value) : null,
            Source = new Citation("A source", "", Confidence.High),
        };

    public static AllianceMember Member(string alliance, string member, AllianceKind kind = AllianceKind.Defense, string? from = "2000", string? to = null) => new(
        alliance, member, kind, DateSpan.Between(from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to)),
        new Citation("A treaty", "", Confidence.High));

    /// <summary>Whether two rows have the same columns, lists and maps compared by what is in them.</summary>
    public static bool IsSame<T>(T a, T b) => typeof(T).GetProperties().All(p => (p.GetValue(a), p.GetValue(b)) switch
    {
        (string x, string y) => x == y,
        (IEnumerable x, IEnumerable y) => x.Cast<object>().Select(o => o.ToString()).Order(StringComparer.Ordinal).SequenceEqual(
            y.Cast<object>().Select(o => o.ToString()).Order(StringComparer.Ordinal), StringComparer.Ordinal),
        (DateSpan x, DateSpan y) => (x.Begin, x.End) == (y.Begin, y.End),
        var (x, y) => Equals(x, y),
    });
}
