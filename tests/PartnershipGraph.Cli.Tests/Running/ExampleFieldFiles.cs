namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>The files that examples of <c>pgraph convert</c> speak of, as small as they can be.</summary>
internal static class ExampleFieldFiles
{
    public static IReadOnlyList<string> Names { get; } = ["alliances-by-member.csv", "deliveries.csv"];

    public static TemporaryFolder WithExampleFieldFiles(this TemporaryFolder folder) => folder
        .With(
            "alliances-by-member.csv",
            "version4id,ccode,mem_st_year,mem_st_month,mem_st_day,mem_end_year,mem_end_month,mem_end_day,right_censor,defense,neutrality,nonaggression,entente",
            "210,2,1949,4,4,,,,1,1,0,1,1",
            "210,20,1949,4,4,,,,1,1,0,1,1")
        .With(
            "deliveries.csv",
            "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions",
            "Russia,RUS,India,IND,2019,100",
            "France,FRA,India,IND,2020,50");
}
