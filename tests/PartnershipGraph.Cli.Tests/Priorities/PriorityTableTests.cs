using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Priorities;

/// <summary>What a person sees of a small world, where every number can be told by heart.</summary>
internal sealed class PriorityTableTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void Create() => world = SmallWorld.Create()
        .With(
            "actors.csv",
            "id,name,kind,region,subregion",
            "IND,India,state,Asia,Southern Asia",
            "NPL,Nepal,state,Asia,Southern Asia",
            "FRA,France,state,Europe,Western Europe",
            "BRA,Brazil,state,Americas,South America",
            "TZA,Tanzania,state,Africa,Eastern Africa",
            "EU,European Union,organization,,",
            "CLUB,The Club,organization,,")
        .With("ladders.csv", "ladder,sponsor,rank,title", "IN,IND,1,Special Partnership", "IN,IND,2,Partnership", "OLD,,1,Friendship", "OLD,,2,Accord")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "IND,FRA,2001,establish,Special Partnership,IN,1",
            "IND,TZA,2003,establish,Partnership,IN,2",
            "IND,EU,2004,establish,Partnership,IN,2",
            "IND,NPL,1950,establish,Friendship,OLD,1")
        .With("memberships.csv", "organization,member,from", "CLUB,FRA,1990", "CLUB,BRA,1990");

    [OneTimeTearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task The_ranks_are_named_and_what_is_left_out_is_counted()
    {
        var text = (await AskAsync("--format", "md")).Out;

        Assert.That(text, Does.Contain("Ranks of ladder IN: 1 Special Partnership; 2 Partnership."));
        Assert.That(text, Does.Contain("1 partner is not in this network"));
    }

    [Test]
    public async Task A_title_on_another_ladder_has_a_column_where_there_is_one()
    {
        Assert.That((await AskAsync("--format", "md")).Out, Does.Contain("| Region | States | Partners | Rank 1 | Rank 2 | Other | Share |").And.Contain("| Asia | 1 | 1 | 0 | 0 | 1 | 1.000 |"));
        var before = (await AskAsync("--min-confidence", "high", "--format", "md")).Out;
        Assert.That(before, Does.Not.Contain("Other"), "no row is sure, so no title stands");
    }

    [Test]
    public async Task Members_among_holders_and_ratios_stand_a_line_a_body()
    {
        var text = (await AskAsync("--body", "CLUB", "--format", "md")).Out;

        Assert.That(text, Does.Contain("| CLUB | The Club | 2 | 1 of 1 | 0 of 1 | 0 of 1 | 1 of 3 | 1 of 1 |"));
        Assert.That(text, Does.Contain("| CLUB | The Club | 2 | – | 0.00 | 0.00 | 0.50 | – |"));
        Assert.That(text, Does.Contain("members of The Club hold a title 0.50 times as often as non-members."));
    }

    [Test]
    public async Task With_every_kind_of_actor_they_are_no_longer_called_states()
    {
        var text = (await AskAsync("--actors", "all", "--format", "md")).Out;

        Assert.That(text, Does.Contain("| Region | Actors | Partners |").And.Contain("| (none given) | 2 | 1 |").And.Not.Contain("is not in this network"));
    }

    [Test]
    public async Task Csv_keeps_every_column_and_the_reasons()
    {
        var csv = (await AskAsync("--as-of", "1900", "--format", "csv")).Csv;

        string[] header = ["region", "states", "partners", "rank_1", "rank_2", "other_ladders", "share", "ratio", "weight", "weight_ratio", "nulls"];
        Assert.That(csv[0], Is.EqualTo(header));
        Assert.That(csv.Skip(1).Select(r => r[^1]), Is.All.EqualTo("ratio: no partners; weight_ratio: no partners"));
    }

    private Task<CliRun> AskAsync(params string[] options) => InProcess.RunAsync(["priorities", "IND", "--data", world.Location, .. options]);
}
