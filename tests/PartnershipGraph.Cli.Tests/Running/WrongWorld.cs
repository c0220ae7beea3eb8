namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>A data folder with one fault of each of eight kinds, and the place of each.</summary>
internal static class WrongWorld
{
    /// <summary>File, line, column and rule of every fault, by file and line.</summary>
    public static IReadOnlyList<(string File, int Line, string Column, string Rule)> Faults { get; } =
    [
        ("actors.csv", 5, "name", "stray-byte-order-mark"),
        ("partnerships.csv", 3, "date", "bad-date"),
        ("partnerships.csv", 4, "partner", "unknown-actor"),
        ("partnerships.csv", 5, "date", "duplicate-key"),
        ("partnerships.csv", 7, "rank", "rank-outside-ladder"),
        ("partnerships.csv", 8, "partner", "self-partnership"),
        ("partnerships.csv", 9, "event", "unknown-event"),
        ("partnerships.csv", 10, "title", "truncated-line"),
    ];

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "IND,India,state", "FRA,France,state", "BRA,Brazil,state", "CMR,Came\ufeffroon,state")
            .With("ladders.csv", "ladder,sponsor,rank,title", "IN,IND,1,Special Strategic Partnership", "IN,IND,2,Strategic Partnership")
            .With(
                "partnerships.csv",
                "sponsor,partner,date,event,title,ladder,rank",
                "IND,FRA,2001,establish,Strategic Partnership,IN,2",
                "IND,BRA,2003-02-30,establish,Strategic Partnership,IN,2",
                "IND,FRR,2004,establish,Strategic Partnership,IN,2",
                "IND,FRA,2001,establish,Strategic Partnership,IN,2",
                "IND,BRA,2005,establish,Strategic Partnership,IN,2",
                "IND,BRA,2006,upgrade,Strategic Partnership,IN,3",
                "IND,IND,2007,establish,Strategic Partnership,IN,2",
                "IND,BRA,2008,celebrate,Strategic Partnership,IN,2");
        File.AppendAllText(folder["partnerships.csv"], "IND,BRA,2009,upg");
        return folder;
    }
}
