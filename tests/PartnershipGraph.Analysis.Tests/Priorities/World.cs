using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Priorities;

/// <summary>Puts the actors of a small dataset into regions.</summary>
internal static class World
{
    /// <summary>The rows with a region and subregion for each actor.</summary>
    public static PartnershipRecords In(this Rows rows, Func<string, (string Region, string Subregion)> area)
    {
        var records = rows.Records;
        return records with
        {
            Actors = new ActorDirectory(records.Actors.All.Select(a => a with { Region = area(a.Id).Region, Subregion = area(a.Id).Subregion })),
        };
    }

    /// <summary>A sponsor S and eight states: two in the north, six in the south; S partners both of the north and two of the south.</summary>
    public static Rows NorthAndSouth => new Rows().States("S", "N1", "N2", "S1", "S2", "S3", "S4", "S5", "S6")
        .Title("S", "N1", 1).Title("S", "N2", 3).Title("S", "S1", 1).Title("S", "S2", 5);

    /// <summary>Where they are: the first letter is the region, even and odd numbers are its subregions.</summary>
    public static (string Region, string Subregion) Place(string id) => id switch
    {
        "S" => ("N", "N odd"),
        _ => (id[..1], id[..1] + ((id[^1] - '0') % 2 == 0 ? " even" : " odd")),
    };
}
