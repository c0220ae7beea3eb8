using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Crisis;

/// <summary>A data folder of the worked example: titles of S from 1 to none, A, B and D did not vote yes; two more votes, one known in part and by hearsay.</summary>
internal static class VotedWorld
{
    public static TemporaryFolder Create() => new TemporaryFolder()
        .With(
            "actors.csv",
            "id,name,kind,region",
            "S,Sponsoria,state,West", "A,Alba,state,West", "B,Borduria,state,West", "C,Calbia,state,West", "D,Dawnland,state,West", "E,Elbonia,state,West", "F,Freedonia,state,West",
            "N,Nowhere,state,West")
        .With("ladders.csv", "ladder,sponsor,rank,title", "L,,1,Title 1", "L,,2,Title 2", "L,,3,Title 3", "L,,4,Title 4", "L,,5,Title 5")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence",
            "S,A,2000,establish,Title 1,L,1,high",
            "S,B,2001,establish,Title 2,L,2,high",
            "S,C,2002,establish,Title 3,L,3,high",
            "S,D,2003,establish,Title 4,L,4,high",
            "S,E,2004,establish,Title 5,L,5,high",
            "S,F,2022-03-02,establish,Title 1,L,1,high")
        .With("alliances.csv", "alliance,member,kind,from,confidence", "SA,S,defense,1990,high", "SA,A,defense,1990,high")
        .With("substance.csv", "source,target,year,indicator,value,confidence", "S,A,2021,trade_share,0.3,high", "S,C,2020,trade_share,0.1,high", "S,E,2022,trade_share,0.9,high")
        .With(
            "votes.csv",
            "vote,date,voter,choice,confidence",
            "A/RES/ES-11/1,2022-03-02,S,no,high", "A/RES/ES-11/1,2022-03-02,A,abstain,high", "A/RES/ES-11/1,2022-03-02,B,abstain,high", "A/RES/ES-11/1,2022-03-02,C,yes,high",
            "A/RES/ES-11/1,2022-03-02,D,absent,high", "A/RES/ES-11/1,2022-03-02,E,yes,high", "A/RES/ES-11/1,2022-03-02,F,yes,high",
            "A/RES/77/1,2023-05-06,A,no,low", "A/RES/77/1,2023-05-06,C,yes,low", "A/RES/77/1,2023-05-06,S,yes,high",
            "A/RES/78/1,2024-05-06,A,yes,high", "A/RES/78/1,2024-05-06,C,yes,high", "A/RES/78/1,2024-05-06,S,yes,high", "A/RES/78/1,2024-05-06,B,yes,high",
            "A/RES/78/1,2024-05-06,D,yes,high", "A/RES/78/1,2024-05-06,E,yes,high", "A/RES/78/1,2024-05-06,F,yes,high");
}
