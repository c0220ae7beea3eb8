using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Export;

/// <summary>A data folder whose ids and names are hard to write down elsewhere.</summary>
internal static class AwkwardWorld
{
    public static TemporaryFolder Create() => new TemporaryFolder()
        .With(
            "actors.csv",
            "id,name,kind,iso3,cow,from,to",
            "NA,\"Isle, \"\"the\"\" <grand> & co\",state,NAM,565,,",
            "001,it's `a` $home,state,AAA,12,1990-04-01,",
            "中国,中国 \u0007 bell,state,CHN,710,,",
            "a<b&c,T\u0301ime,state,XXX,,,",
            "TRUE,Truth,state,TRU,9,,2012-07-01",
            "alone,Alone,state,ALO,5,,")
        .With(
            "ladders.csv",
            "ladder,sponsor,rank,title",
            "L,,1,\"Partnership, deep\"",
            "L,,2,\"\"\"Friendly\"\" Relations\"",
            "L,,3,Partnership")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence",
            "NA,001,2001,establish,\"Partnership, deep\",L,1,high",
            "001,NA,2003-05,establish,Partnership,L,3,high",
            "中国,NA,2004,establish,\"\"\"Friendly\"\" Relations\",L,2,high",
            "中国,a<b&c,2005,establish,Partnership,L,3,medium",
            "中国,TRUE,2006-06-05,establish,Partnership,L,3,low",
            "中国,TRUE,2008,upgrade,\"Partnership, deep\",L,1,low",
            "中国,001,2009,establish,Partnership,L,3,low",
            "中国,001,2011-11-11,end,,,,low")
        .With(
            "alliances.csv",
            "alliance,member,kind,from,to,confidence",
            "Pact; the,NA,defense,1995,,high",
            "Pact; the,中国,defense,1999,2015-05-05,high");
}
