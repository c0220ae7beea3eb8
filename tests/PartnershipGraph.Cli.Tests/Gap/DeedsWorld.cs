using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Gap;

/// <summary>A sponsor with four partners that can be compared, one that cannot, and an organisation.</summary>
internal static class DeedsWorld
{
    public static TemporaryFolder Create() => new TemporaryFolder()
        .With(
            "actors.csv",
            "id,name,kind",
            "IND,India,state",
            "FRA,France,state",
            "BRA,Brazil,state",
            "TZA,Tanzania,state",
            "NPL,Nepal,state",
            "CUB,Cuba,state",
            "EU,European Union,organization")
        .With(
            "ladders.csv", "ladder,sponsor,rank,title", "IN,IND,1,Comprehensive Partnership", "IN,IND,2,Partnership")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "IND,FRA,2001,establish,Partnership,IN,2",
            "IND,BRA,2002,establish,Partnership,IN,2",
            "IND,TZA,2003,establish,Comprehensive Partnership,IN,1",
            "IND,NPL,2004,establish,Comprehensive Partnership,IN,1",
            "IND,CUB,2004,establish,Partnership,IN,2",
            "IND,EU,2005,establish,Partnership,IN,2")
        .With(
            "substance.csv",
            "source,target,year,indicator,value,unit,source_title,source_url,confidence",
            "IND,FRA,2015,trade_share,0.4,share,Trade book,http://trade.example,high",
            "IND,BRA,2015,trade_share,0.3,share,Trade book,http://trade.example,high",
            "IND,TZA,2015,trade_share,0.1,share,Trade book,http://trade.example,high",
            "IND,NPL,2012,trade_share,0.2,share,Trade book,http://trade.example,medium",
            "IND,FRA,2016,students,40,students,School book,,high",
            "IND,BRA,2016,students,30,students,School book,,high",
            "IND,TZA,2016,students,10,students,School book,,high",
            "IND,NPL,2016,students,20,students,School book,,high",
            "IND,FRA,2017,leader_visits,2,visits,Diary,,high",
            "IND,FRA,2018,leader_visits,1,visits,Diary,,high",
            "IND,BRA,2019,leader_visits,2,visits,Diary,,low",
            "IND,NPL,2019,leader_visits,1,visits,Diary,,low",
            "IND,NPL,2019,embassy,1,,Diary,,low");
}
