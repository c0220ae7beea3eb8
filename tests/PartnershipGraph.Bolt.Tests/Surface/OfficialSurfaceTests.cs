namespace PartnershipGraph.Bolt.Tests.Surface;

/// <summary>
/// What compiles against this library compiles against Neo4j.Driver too: both have the same names and signatures, but for what is listed
/// as left out here or as only here.
/// </summary>
internal sealed class OfficialSurfaceTests
{
    private static readonly HashSet<string> official = Recorded("official-surface");
    private static readonly HashSet<string> leftOut = Recorded("left-out");
    private static readonly HashSet<string> onlyHere = Recorded("only-here");
    private static readonly HashSet<string> ours = [.. PublicSurface.Of(typeof(GraphDatabase).Assembly)];

    [Test]
    public void Every_public_name_is_the_drivers_or_listed_as_only_here() =>
        Assert.That(ours.Except(official).Except(onlyHere).Order(StringComparer.Ordinal), Is.Empty);

    [Test]
    public void Every_name_of_the_drivers_is_here_or_listed_as_left_out() =>
        Assert.That(official.Except(ours).Except(leftOut).Order(StringComparer.Ordinal), Is.Empty);

    [Test]
    public void What_is_listed_as_left_out_is_the_drivers_and_is_left_out()
    {
        Assert.That(leftOut, Is.SubsetOf(official));
        Assert.That(leftOut.Intersect(ours), Is.Empty);
    }

    [Test]
    public void What_is_listed_as_only_here_is_here_and_not_the_drivers()
    {
        Assert.That(onlyHere, Is.SubsetOf(ours));
        Assert.That(onlyHere.Intersect(official), Is.Empty);
    }

    [TestCase("IDriver.AsyncSession(Action<SessionConfigBuilder> action): IAsyncSession")]
    [TestCase("IEntity.TryGet<T>(string key, out T value): bool")]
    [TestCase("LocalDate.op_LessThan(LocalDate left, LocalDate right): bool")]
    [TestCase("Neo4jException.Code.set: string")]
    [TestCase("Point: sealed class")]
    [TestCase("SessionConfigBuilder.WithBookmarks(params Bookmarks[] bookmarks): SessionConfigBuilder")]
    [TestCase("TransientException.IsRetriable.get: bool")]
    [TestCase("TransientException.new(string code, string message)")]
    [TestCase("ValueExtensions.As<T>(this object value, T defaultValue): T")]
    [TestCase("ZonedDateTime.AmbiguityReason.UnspecifiedDateTimeKind")]
    [TestCase("ZonedDateTime: TemporalValue")]
    public void A_line_says_what_a_caller_must_know(string line)
    {
        Assert.That(ours, Does.Contain(line));
        Assert.That(official, Does.Contain(line));
    }

    private static HashSet<string> Recorded(string list)
    {
        using var stream = typeof(OfficialSurfaceTests).Assembly.GetManifestResourceStream(typeof(OfficialSurfaceTests), $"{list}.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line is not "" and not ['#', ..])];
    }
}
