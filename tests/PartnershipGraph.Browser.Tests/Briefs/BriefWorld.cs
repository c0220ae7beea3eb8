using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Browser.Tests.Briefs;

/// <summary>Data folders that a page must be able to show.</summary>
internal static class BriefWorld
{
    /// <summary>Two poles and four states on a ladder of five ranks: the hand-computed example, as files.</summary>
    public static TemporaryFolder SixNodes()
    {
        (string Sponsor, string Partner, int Level)[] ties =
            [("C", "P", 1), ("A", "Q", 2), ("B", "Q", 2), ("A", "P", 3), ("B", "D", 3), ("A", "B", 4), ("B", "C", 4)];
        return new TemporaryFolder()
            .With("actors.csv", ["id,name,kind", .. from id in "ABCDPQ" select $"{id},State {id},state"])
            .With("ladders.csv", ["ladder,sponsor,rank,title", .. from rank in Enumerable.Range(1, 5) select FormattableString.Invariant($"L,,{rank},Partnership of rank {rank}")])
            .With("partnerships.csv",
            [
                "sponsor,partner,date,event,title,ladder,rank,confidence,source_title,source_url",
                .. from tie in ties
                   select FormattableString.Invariant($"{tie.Sponsor},{tie.Partner},2001,establish,Partnership of rank {6 - tie.Level},L,{6 - tie.Level},high,A statement,https://example.org/{tie.Sponsor}{tie.Partner}"),
            ])
            .With("alliances.csv", "alliance,member,kind,from", "AP,A,defense,1990", "AP,P,defense,1990", "CP,C,defense,1990", "CP,P,defense,1990");
    }

    /// <summary>Names, titles, sources and addresses that would be markup, close an element, or run from right to left.</summary>
    public static TemporaryFolder StrangeNames() => new TemporaryFolder()
        .With(
            "actors.csv",
            "id,name,kind,aliases",
            "CHN,中华人民共和国,state,China",
            "USA,\"<script>document.title='taken'</script>\",state,United States",
            "KAZ,كازاخستان,state,Kazakhstan",
            "FRA,\"France, la \"\"belle\"\" & 'grande' <b>bold</b>\",state,France",
            "XTP,</template></style></script><img src=x onerror=alert(1)>,state,",
            "ISR,ישראל <!-- --> ]]>,state,Israel",
            "LNG,A state whose name goes on and on until it fits into no column of any table and no label of any picture,state,")
        .With(
            "ladders.csv",
            "ladder,sponsor,rank,title,title_original",
            "CN,CHN,1,Comprehensive Strategic Partnership,全面战略合作伙伴关系",
            "CN,CHN,2,</template><script>alert(2)</script> Strategic Partnership,战略伙伴关系",
            "CN,CHN,3,Partnership,伙伴关系",
            "US,USA,1,\"Strategic \"\"Partnership\"\"\",",
            "US,USA,2,شراكة Partnership,شراكة استراتيجية")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,title_original,ladder,rank,source_title,source_url,confidence,notes",
            "CHN,KAZ,2005,establish,Comprehensive Strategic Partnership,全面战略合作伙伴关系,CN,1,中华人民共和国和哈萨克斯坦共和国联合声明,https://example.org/1,high,",
            "CHN,FRA,2006,establish,</template><script>alert(2)</script> Strategic Partnership,战略伙伴关系,CN,2,</script><script>alert(3)</script>,javascript:alert(4),medium,<!--",
            "CHN,XTP,2007,establish,Partnership,伙伴关系,CN,3,بيان مشترك,\"https://example.org/?a=\"\"<b>&c='1'\",low,",
            "CHN,LNG,2008,establish,Partnership,伙伴关系,CN,3,Statement,https://example.org/2,high,",
            "USA,KAZ,2010,establish,\"Strategic \"\"Partnership\"\"\",,US,1,\"A \"\"statement\"\"\",https://example.org/3,high,",
            "USA,ISR,2011,establish,شراكة Partnership,شراكة استراتيجية,US,2,הצהרה משותפת,https://example.org/4,high,",
            "USA,FRA,2012,establish,\"Strategic \"\"Partnership\"\"\",,US,1,Statement,https://example.org/5,high,")
        .With(
            "alliances.csv",
            "alliance,member,kind,from",
            "<i>Pact</i>,USA,defense,1990",
            "<i>Pact</i>,FRA,defense,1990");

    /// <summary>Tables that have their heads and no row.</summary>
    public static TemporaryFolder Empty() => new TemporaryFolder()
        .With("actors.csv", "id,name,kind")
        .With("partnerships.csv", "sponsor,partner,date,event,title");
}
