using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary>The sentence of each question beside <c>hedge</c>: one or many, none, and on other days.</summary>
internal sealed class BesideHedgingReadingTests
{
    private static readonly TemporaryFolder world = AlliedWorld.WithTrade();

    [OneTimeTearDown]
    public void Tidy() => world.Dispose();

    [TestCase("intermediaries --poles P,Q", "hangs most on Borduria: it is the only intermediary of 3 actors, whose exposure nothing else carries. 1 actor is the only intermediary of somebody.")]
    [TestCase("intermediaries --poles B,Q", "hangs most on Pacifica: it is the only intermediary of 2 actors")]
    [TestCase("similarity A B", "Alba and Borduria have 1 partner in common; their portfolios are less alike than chance would make them (κ -0.0667, 1 = the same).")]
    [TestCase("similarity A C", "Alba and Calbia have 2 partners in common; their portfolios are more alike")]
    [TestCase("similarity B D", "Borduria and Dawnland have 0 partners in common; their portfolios are as alike as chance would make them (κ 0.0000")]
    [TestCase("similarity A", "Alba's portfolio of ties resembles most those of Calbia (0.29), Qumran (0.23), Dawnland (0.00); κ is 1 for the same portfolio")]
    [TestCase("similarity --poles P,Q", "The portfolios of 3 actors are nearer to that of Qumran, those of 1 to that of Pacifica, whether they are tied to either or not; the ends are Borduria (0.84) and Calbia (-1.12).")]
    [TestCase("similarity --poles Q,P", "The portfolios of 1 actor are nearer to that of Pacifica, those of 3 to that of Qumran")]
    [TestCase("similarity --poles P,Q,D", "resembles those of P, Q, D: κ is 1")]
    [TestCase("domains --poles P,Q", "Of 2 actors with a share in both, 2 split trade_share and alliance by .30 or more; the widest is Alba: of its ties to P and Q, Qumran has 75 % in trade_share and 0 % in alliance.")]
    [TestCase("domains --poles P,Q --state A", "Over 3 layers Alba's share with Qumran is 44 % on average, and runs from 0 % to 75 %: read the layers, not the mean.")]
    [TestCase("domains --poles P,Q --state B", "Borduria has a share in 1 layer: fewer than three layers, so there is no composite.")]
    [TestCase("domains --poles P,Q --state D", "Dawnland has a share in 0 layers: fewer than three layers")]
    [TestCase("domains --poles P,Q --state P", "Pacifica has a share in 0 layers: is a pole")]
    [TestCase("pressure --poles P,Q", "1 actor is tied to both sides of P–Q and so exposed to pressure: Alba; such places are common and last, so this is no forecast of a break.")]
    [TestCase("pressure --poles P,A", "No rivalry between P and A is in force, so that no tension between them is recorded.")]
    [TestCase("pressure --poles P,Q,B", "tied to both sides of P–Q and so exposed to pressure")]
    [TestCase("brokers --poles P,Q", "Borduria, Alba stand most often, being of neither bloc (liaison; blocs by class between P, Q).")]
    [TestCase("brokers --by region", "No actor stands between two others of two other blocs (blocs by region).")]
    public Task On_the_day_itself(string line, string words) => SaysAsync(line, words);

    [TestCase("intermediaries --poles P,Q --as-of 2003", "No actor stands between another and P or Q.")]
    [TestCase("intermediaries --poles P,Q --as-of 2004", "hangs most on Borduria: it is the only intermediary of 1 actor, whose exposure nothing else carries. 2 actors are the only intermediary of somebody.")]
    [TestCase("similarity A B --as-of 1999", "Alba and Borduria have 0 partners in common; κ is undefined: no variation.")]
    [TestCase("similarity A --as-of 1999", "Alba's portfolio can be compared with no other: there is nothing to tell apart.")]
    [TestCase("pressure --poles P,Q --as-of 1994", "No rivalry between P and Q is in force")]
    [TestCase("pressure --poles P,Q --as-of 1995", "0 actors are tied to both sides of P–Q and so exposed to pressure; such places")]
    [TestCase("domains --poles P,Q --as-of 2019", "No actor has a share in both trade_share and alliance, so that nothing is split between them")]
    [TestCase("domains --poles P,Q --as-of 1980", "No actor has a share in both")]
    [TestCase("brokers --poles P,Q --as-of 1980", "No actor stands between two others")]
    public Task On_an_earlier_day(string line, string words) => SaysAsync(line, words);

    [TestCase("intermediaries --poles P,Q,Q", "two to five different poles")]
    [TestCase("intermediaries --poles P", "two to five different poles")]
    [TestCase("intermediaries --poles A,B,C,D,P,Q", "two to five different poles")]
    [TestCase("intermediaries --poles P,Z", "no actor is called 'Z'")]
    [TestCase("intermediaries --poles P,Q --layers rivalry", "rivalr")]
    [TestCase("intermediaries --poles P,Q --top x", "--top x: write a whole number")]
    [TestCase("similarity A B --self no", "'out'")]
    [TestCase("similarity A B --distance far", "'squared'")]
    [TestCase("similarity A B --layers rivalry", "rivalr")]
    [TestCase("similarity A Z", "no actor is called 'Z'; did you mean")]
    [TestCase("similarity A B C", "Unrecognized command or argument 'C'")]
    [TestCase("similarity --poles P,P", "two to five different poles")]
    [TestCase("domains --poles P,Q --economic partnership,alliance", "--economic partnership,alliance: name one layer")]
    [TestCase("domains --poles P,Q --economic arms", "'arms' is no layer: write partnership, alliance")]
    [TestCase("domains --poles P,Q --security substance:institutes", "--security: substance:institutes is not among the layers")]
    [TestCase("domains --poles P,Q --layer-weights alliance=-1", "--layer-weights: a weight is a number from 0")]
    [TestCase("domains --poles P,Q --layer-weights alliance=much", "--layer-weights")]
    [TestCase("domains --poles P,Q --layers alliance", "substance:trade_share is not among the layers alliance; name one of them, or add it to --layers")]
    [TestCase("domains --poles P,Q --state Z", "no actor is called 'Z'")]
    [TestCase("domains --poles P,P", "two to five different poles")]
    [TestCase("pressure --poles P", "two to five different poles")]
    [TestCase("pressure --poles P,Q --layers rivalry", "rivalr")]
    [TestCase("pressure --poles P,Q --directed", "'--directed'")]
    [TestCase("brokers --poles P,Q --seed x", "--seed x: write a whole number")]
    [TestCase("brokers --by nothing", "nothing")]
    [TestCase("brokers --poles P,Q --format xml", "'table'")]
    public async Task What_cannot_be_asked_is_refused_with_the_remedy_and_no_answer(string line, string words)
    {
        var run = await AskAsync(line);

        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")), run.ToString());
        Assert.That(run.Error, Does.Contain(words).And.Not.Contain("   at "));
    }

    [TestCase("intermediaries --poles P,Q --top 1", "3 rows not shown")]
    [TestCase("similarity A --top 2", "3 rows not shown")]
    [TestCase("pressure --poles P,Q --top 2", "4 rows not shown")]
    [TestCase("brokers --poles P,Q --top 5", "1 row not shown")]
    [TestCase("domains --poles P,Q --top 1", "1 row not shown")]
    public async Task Rows_are_cut_with_a_note_and_files_have_them_all(string line, string note)
    {
        Assert.That((await AskAsync(line)).Out, Does.Contain(note));
        Assert.That((await AskAsync(line + " --format csv")).Csv, Has.Count.EqualTo((await AskAsync(line.Split(" --top")[0] + " --format csv")).Csv.Count));
    }

    private static async Task SaysAsync(string line, string words)
    {
        var run = await AskAsync(line + " --format md");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out.Split('\n')[2], Does.Contain(words));
    }

    private static Task<CliRun> AskAsync(string line) => InProcess.TypedAsync($"{line} --data {world.Location}");
}
