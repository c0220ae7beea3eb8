namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>A data folder of six actors: titles, two pacts, one rivalry. P and Q are the powers, A is allied with P and partnered with both.</summary>
internal static class AlliedWorld
{
    public static TemporaryFolder Create() => new TemporaryFolder()
        .With("actors.csv", "id,name,kind", "A,Alba,state", "B,Borduria,state", "C,Calbia,state", "D,Dawnland,state", "P,Pacifica,state", "Q,Qumran,state")
        .With("ladders.csv", "ladder,sponsor,rank,title", "L,,1,Title 1", "L,,2,Title 2", "L,,3,Title 3", "L,,4,Title 4", "L,,5,Title 5")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "C,P,2000,establish,Title 1,L,1",
            "Q,A,2001,establish,Title 2,L,2",
            "Q,B,2002,establish,Title 2,L,2",
            "A,P,2003,establish,Title 3,L,3",
            "B,D,2004,establish,Title 3,L,3",
            "A,B,2005,establish,Title 4,L,4",
            "B,C,2006,establish,Title 4,L,4")
        .With("alliances.csv", "alliance,member,kind,from", "PA,P,defense,1990", "PA,A,defense,1990", "PC,P,defense,1990", "PC,C,defense,1990")
        .With("rivalries.csv", "a,b,magnitude,from", "P,Q,1,1995");

    /// <summary>The same with trade: A mostly with Q, C with both alike, B recorded with P alone.</summary>
    public static TemporaryFolder WithTrade() => Create().With(
        "substance.csv",
        "source,target,year,indicator,value,unit",
        "P,A,2020,trade_share,0.2,share",
        "Q,A,2020,trade_share,0.6,share",
        "P,C,2020,trade_share,0.3,share",
        "Q,C,2020,trade_share,0.3,share",
        "P,B,2020,trade_share,0.3,share");
}
