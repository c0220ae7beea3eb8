using System.Globalization;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>
/// Ten partners of sponsor S, A to J: A, B and C coordinate, D to G are strategic, H, I and J cooperate. A is the one that votes most like
/// S and J the one that does least. D was raised in 2010 from the rank of H, I and J; trade doubled with D and stayed with the others.
/// </summary>
internal static class WordedWorld
{
    private static readonly string[] ids = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

    public static TemporaryFolder Create() => new TemporaryFolder()
        .With("actors.csv", ["id,name,kind", "S,Sponsoria,state", .. ids.Select(id => $"{id},Land {id},state")])
        .With("ladders.csv", "ladder,sponsor,rank,title", "L,S,1,Strategic Partnership of Coordination", "L,S,2,Strategic Partnership", "L,S,3,All-Weather Cooperative Partnership")
        .With(
            "partnerships.csv",
            [
                "sponsor,partner,date,event,title,ladder,rank",
                .. ids.Select(id => id switch
                {
                    "A" or "B" or "C" => $"S,{id},2000,establish,Strategic Partnership of Coordination,L,1",
                    "E" or "F" or "G" => $"S,{id},2000,establish,Strategic Partnership,L,2",
                    _ => $"S,{id},2000,establish,All-Weather Cooperative Partnership,L,3",
                }),
                "S,D,2010-06,upgrade,Strategic Partnership,L,2",
            ])
        .With("substance.csv", ["source,target,year,indicator,value,unit", .. ids.SelectMany(Facts)]);

    private static IEnumerable<string> Facts(string id, int place) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"S,{id},2020,un_vote_agreement,{0.9 - (0.05 * place)},share"),
        $"S,{id},2008,trade_value,100,USD million",
        $"S,{id},2012,trade_value,{(id == "D" ? "200" : "100")},USD million",
    ];
}
