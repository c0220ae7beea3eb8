namespace PartnershipGraph.Storage.Contract;

/// <summary>A dataset in which every column of every table is used, and every table has a column that the format does not know.</summary>
internal static class RichWorld
{
    public static ContractFolder Fill(ContractFolder folder) => folder
        .Write(
            "actors.csv",
            "id,name,kind,iso2,iso3,cow,region,subregion,capital,latitude,longitude,aliases,from,to,remark",
            "AAA,State A,state,AX,AAX,002,Europe,North,Ahaven,52.5,-0.25,Alpha; The A,1900,,first",
            "BBB,Staat Bé 伙伴,territory,,,,,,,,,,1950-03,2030-01-01,",
            "CCC,\"State \"\"C\"\", the third\",state,CX,CCX,710,,,,-90,180,,,,",
            "ORG,The Organisation,organization,,,,,,,,,,,,",
            "COL,Small states,collective,,,,,,,,,,,,")
        .Write(
            "ladders.csv",
            "ladder,sponsor,rank,title,title_original,from,to,source_title,source_url,confidence,notes",
            "L3,,2,Middle,中,1990,2000-05,\"A source, with a comma\",https://example.org/?a=1&b=2,high,kept",
            "L3,,1,Top,,,,,,medium,", "L3,,3,Low,,,,,,,", "L3,,-,Dialogue,,,,,,,", "AAA,AAA,1,Friends,,,,,,,")
        .Write(
            "partnerships.csv",
            "sponsor,partner,date,event,title,title_original,ladder,rank,known_from,source_title,source_url,confidence,notes,page,last_used",
            "AAA,BBB,2000,establish,Friends,,AAA,1,2001-02,The source,https://example.org,high,\"two\nlines\",12,2015-06",
            "BBB,AAA,1999-05-06,establish,Low,低,L3,3,,,,,,,",
            "BBB,AAA,2005-01,upgrade,Middle,,L3,2,,Another,,medium,,,",
            "BBB,AAA,2005-01,reaffirm,Middle,,L3,2,,,,low,,,",
            "BBB,AAA,2010-10-10,suspend,,,,,,,,,,,",
            "BBB,CCC,2015,establish,Dialogue,,L3,-,,,,,,,",
            "CCC,ORG,2011-11-11,establish,Top,,L3,1,2012,,,,,,",
            "CCC,ORG,2012,end,,,L3,2,,,,,,,")
        .Write(
            "alliances.csv", "alliance,member,kind,from,to,source_title,source_url,confidence,treaty",
            "Pact,AAA,defense,1950,,The text,,high,no. 1", "Pact,BBB,neutrality,1955-05,2020,,,,", "Pact,CCC,defense,1990-01-01,1991,,,medium,",
            "Pact,CCC,entente,2000,,,,,", "Alone,AAA,mnna,,,,,,")
        .Write(
            "memberships.csv", "organization,member,from,to,source_title,source_url,confidence,seat", "ORG,AAA,1960,,,,high,1", "ORG,BBB,1960-06,1970,x,y,,",
            "ORG,BBB,1980,,,,,", "ORG,BBB,1980,,,,,")
        .Write(
            "rivalries.csv", "a,b,magnitude,from,to,source_title,source_url,confidence,cause", "AAA,CCC,0.25,1900,1910,,,,border", "BBB,AAA,,,,s,u,low,")
        .Write(
            "attributes.csv", "id,year,indicator,value,unit,source_title,source_url,confidence,note", "AAA,2019,gdp,1e15,USD,,,,n", "AAA,2020,gdp,-0.1,,s,u,high,",
            "ORG,0001,members,3,,,,,")
        .Write(
            "substance.csv", "source,target,year,indicator,value,unit,source_title,source_url,confidence,note",
            "AAA,BBB,2019,trade_share,0.30000000000000004,share,s,u,medium,n", "BBB,AAA,2019,trade_share,0,,,,,", "AAA,BBB,9999,visits,1234567890123,,,,,")
        .Write(
            "episodes.csv", "a,b,date,to,kind,bearing,summary,source_title,source_url,confidence,place",
            "AAA,BBB,2020,,statement,deepens,\"It said \"\"yes\"\".\",s,u,high,there", "AAA,BBB,2020-02,2021,exercise,strains,They trained.,,,,",
            "AAA,BBB,2020,,statement,limit,It said no.,,,,")
        .Write(
            "votes.csv", "vote,date,voter,choice,source_title,source_url,confidence,seat", "A/RES/1,2022-03-02,AAA,yes,s,u,high,3",
            "A/RES/1,2022-03,BBB,abstain,,,,", "A/RES/2,2023,AAA,absent,,,,", "A/RES/2,2023,ORG,no,,,,");
}
