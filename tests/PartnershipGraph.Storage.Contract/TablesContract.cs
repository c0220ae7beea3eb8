using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Contract;

/// <summary>The other tables, whatever store they are read from.</summary>
public abstract class TablesContract : StoreContract
{
    [Test]
    public async Task Tables_that_were_not_asked_for_are_empty()
    {
        RichWorld.Fill(Folder);

        var records = await ReadAsync(DataTables.Votes);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(records.Read, Is.EqualTo(DataTables.Titles | DataTables.Votes));
        Assert.That((records.Actors.All.Count, records.Partnerships.Count, records.Votes.Count), Is.EqualTo((5, 8, 4)));
        Assert.That(records.Alliances, Is.Empty);
        Assert.That(records.Memberships, Is.Empty);
        Assert.That(records.Rivalries, Is.Empty);
        Assert.That(records.Attributes, Is.Empty);
        Assert.That(records.Substance, Is.Empty);
        Assert.That(records.Episodes, Is.Empty);
    }

    [Test]
    public async Task A_folder_of_actors_alone_is_a_dataset()
    {
        var records = await ReadAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(records.Actors.All, Has.Count.EqualTo(4));
        Assert.That(records.Partnerships, Is.Empty);
        Assert.That(records.Votes, Is.Empty);
    }

    [Test]
    public async Task Members_of_an_alliance_are_allied_while_their_spells_meet()
    {
        RichWorld.Fill(Folder);

        var rows = (await ReadAsync(DataTables.Alliances)).Alliances;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows, Has.Count.EqualTo(5));
        Assert.That(Pairs(rows, 1990), Is.EqualTo(new[] { "AAA-BBB Neutrality", "AAA-CCC Defense", "BBB-CCC Neutrality" }));
        Assert.That(Pairs(rows, 1995), Is.EqualTo(new[] { "AAA-BBB Neutrality" }));
        Assert.That(Pairs(rows, 2005), Is.EqualTo(new[] { "AAA-BBB Neutrality", "AAA-CCC Entente", "BBB-CCC Entente" }));
        Assert.That(Pairs(rows, 2025), Is.EqualTo(new[] { "AAA-CCC Entente" }));
        Assert.That(rows.Single(m => m.Alliance == "Alone").Kind, Is.EqualTo(AllianceKind.Mnna));
    }

    [Test]
    public async Task The_stronger_of_two_promises_in_one_spell_counts_and_both_rows_stay()
    {
        Folder.Write("alliances.csv", "alliance,member,kind,from", "P,AAA,consultation,2000", "P,AAA,defense,2000", "P,BBB,defense,2000", "P,BBB,entente,2000");

        var rows = (await ReadAsync(DataTables.Alliances)).Alliances;

        Assert.That((rows.Count, Pairs(rows, 2010).Single()), Is.EqualTo((4, "AAA-BBB Defense")));
    }

    [Test]
    public async Task Rows_that_stand_twice_are_two()
    {
        Folder.Write("memberships.csv", "organization,member,from", "ORG,AAA,1990", "ORG,AAA,1990")
            .Write("rivalries.csv", "a,b,from", "AAA,BBB,1990", "AAA,BBB,1990")
            .Write("episodes.csv", "a,b,date,kind,bearing,summary", "AAA,BBB,2020,statement,limit,It said no.", "AAA,BBB,2020,statement,limit,It said no.")
            .Write("alliances.csv", "alliance,member,kind", "P,AAA,defense", "P,AAA,defense");

        var records = await ReadAsync();

        Assert.That(
            (records.Memberships.Count, records.Rivalries.Count, records.Episodes.Count, records.Alliances.Count), Is.EqualTo((2, 2, 2, 2)));
    }

    [Test]
    public async Task An_episode_and_a_vote_keep_their_columns()
    {
        RichWorld.Fill(Folder);

        var records = await ReadAsync(DataTables.Episodes | DataTables.Votes);

        using var scope = Assert.EnterMultipleScope();
        var episode = records.Episodes.Single(e => e.Kind == "exercise");
        Assert.That((episode.Date.ToString(), episode.To?.ToString(), episode.Summary), Is.EqualTo(("2020-02", "2021", "They trained.")));
        Assert.That(records.Episodes.Count(e => e.Kind == "statement" && e.To is null), Is.EqualTo(2));
        var vote = records.Votes.Single(v => v.Voter == "BBB");
        Assert.That((vote.Vote, vote.Date.ToString(), vote.Choice.ToString()), Is.EqualTo(("A/RES/1", "2022-03", "Abstain")));
    }

    [Test]
    public async Task Figures_keep_every_digit()
    {
        RichWorld.Fill(Folder);

        var records = await ReadAsync(DataTables.Attributes | DataTables.Substance);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(records.Attributes.OrderBy(f => f.Year).Select(f => (f.Year, f.Value)), Is.EqualTo(new[] { (1, 3d), (2019, 1e15), (2020, -0.1) }));
        Assert.That(records.Substance.Select(f => f.Value).Order(), Is.EqualTo(new[] { 0, 0.30000000000000004, 1234567890123d }));
        Assert.That(records.Substance.Single(f => f.Value == 0.30000000000000004).Unit, Is.EqualTo("share"));
    }

    [Test]
    public async Task A_spell_and_a_rivalry_keep_what_was_not_said()
    {
        RichWorld.Fill(Folder);

        var rivalry = (await ReadAsync(DataTables.Rivalries)).Rivalries.Single(r => r.A == "BBB");

        using var scope = Assert.EnterMultipleScope();
        Assert.That((rivalry.B, rivalry.Magnitude, rivalry.Span.From, rivalry.Span.To), Is.EqualTo(("AAA", 1d, (DateOnly?)null, (DateOnly?)null)));
        Assert.That(rivalry.Source, Is.EqualTo(new Citation("s", "u", Confidence.Low)), "an empty confidence counts as low");
    }

    [TestCase("a b")]
    [TestCase("`a`")]
    [TestCase("key")]
    [TestCase("import")]
    [TestCase("a`}) DETACH DELETE (n) //")]
    [TestCase("伙伴")]
    [TestCase("x_")]
    [TestCase("$rows")]
    public async Task Columns_of_any_name_that_the_format_does_not_know_are_data(string name)
    {
        Folder.Write("actors.csv", $"id,name,kind,{name}", "AAA,State A,state,of an actor", "BBB,State B,state,")
            .Write("partnerships.csv", $"sponsor,partner,date,event,title,ladder,rank,{name}", "AAA,BBB,2019,establish,Top,L3,1,of a row");

        var records = await ReadAsync(DataTables.Titles);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(records.Actors["AAA"].Attributes, Is.EqualTo(new Dictionary<string, string> { [name] = "of an actor" }));
        Assert.That(records.Actors["BBB"].Attributes, Is.Empty);
        Assert.That(records.Partnerships.Single().Attributes, Is.EqualTo(new Dictionary<string, string> { [name] = "of a row" }));
    }

    [Test]
    public async Task There_is_nothing_to_warn_of()
    {
        RichWorld.Fill(Folder);
        var store = await StoreOf(Folder.Path);

        await store.ReadAsync(DataTables.All, CancellationToken.None);

        Assert.That(store.Warnings, Is.Empty);
    }

    [Test]
    public async Task A_reading_that_is_cancelled_ends()
    {
        var store = await StoreOf(Folder.Path);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.That(async () => await store.ReadAsync(DataTables.All, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static IEnumerable<string> Pairs(IEnumerable<AllianceMember> rows, int year) => AlliedPair.InForce(rows, PartialDate.Parse(FormattableString.Invariant($"{year}-06-01")).FirstDay)
        .Select(p => $"{p.First.Member}-{p.Second.Member} {p.Kind}");
}
