namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>A data folder of a few actors, neither China nor the United States among them.</summary>
internal static class SmallWorld
{
    public static TemporaryFolder Create() => new TemporaryFolder()
        .With(
            "actors.csv",
            "id,name,kind,iso2,iso3,aliases",
            "IND,India,state,IN,IND,Bharat",
            "FRA,\"France, la \"\"belle\"\"\",state,FR,FRA,",
            "BRA,Brazil,state,BR,BRA,Brasil",
            "TZA,Tanzania,state,TZ,TZA,United Republic",
            "CMR,Cameroon,state,CM,CMR,United Republic")
        .With(
            "ladders.csv",
            "ladder,sponsor,rank,title",
            "IN,IND,1,Special Strategic Partnership",
            "IN,IND,2,Strategic Partnership",
            "FR,FRA,1,Strategic Partnership",
            "FR,FRA,2,Partnership",
            "FR,FRA,3,Friendly Relations")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence",
            "IND,FRA,2001,establish,Strategic Partnership,IN,2,high",
            "IND,TZA,2003,establish,Strategic Partnership,IN,2,high",
            "FRA,IND,2002,establish,Partnership,FR,2,medium",
            "FRA,BRA,2006,establish,Strategic Partnership,FR,1,low");
}
