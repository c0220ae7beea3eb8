using PartnershipGraph.Bolt.Sessions;

namespace PartnershipGraph.Bolt.Tests.Sessions;

[TestFixture]
internal sealed class SessionTargetTests
{
    private static readonly SessionTarget plain = new(AccessMode.Write, null, null, []);

    [Test]
    public void What_is_the_default_is_left_out_as_B14_wants() =>
        Assert.That(plain.Extra(TransactionConfig.Default), Is.Empty);

    [Test]
    public void Everything_has_its_key_as_B14_wants()
    {
        var config = TransactionConfigBuilder.From(
            c => c.WithTimeout(TimeSpan.FromMilliseconds(1500)).WithMetadata(new Dictionary<string, object?> { ["who"] = "me" }));
        var extra = new SessionTarget(AccessMode.Read, "movies", "alice", ["b1"]).Extra(config);
        Assert.That(extra.Keys, Is.EquivalentTo(new[] { "mode", "db", "imp_user", "bookmarks", "tx_timeout", "tx_metadata" }));
        Assert.That((extra["mode"], extra["db"], extra["imp_user"], extra["tx_timeout"]), Is.EqualTo(("r", "movies", "alice", 1500L)));
        Assert.That(extra["bookmarks"], Is.EqualTo(new[] { "b1" }));
    }

    [Test]
    public void No_time_limit_is_zero_and_the_servers_own_is_left_out_as_B15_wants()
    {
        Assert.That(plain.Extra(TransactionConfigBuilder.From(c => c.WithTimeout(TimeSpan.Zero)))["tx_timeout"], Is.Zero);
        Assert.That(plain.Extra(TransactionConfigBuilder.From(c => c.WithTimeout(null))), Is.Empty);
        Assert.That(plain.Extra(TransactionConfigBuilder.From(c => c.WithTimeout(TimeSpan.FromTicks(1))))["tx_timeout"], Is.EqualTo(1));
        Assert.That(
            () => TransactionConfigBuilder.From(c => c.WithTimeout(TimeSpan.FromMilliseconds(-1))),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => TransactionConfigBuilder.From(c => c.WithMetadata(null!)), Throws.ArgumentNullException);
    }

    [Test]
    public void Bookmarks_are_sets_of_names()
    {
        Assert.That(Bookmarks.From("a", "b", "a", "").Values, Is.EqualTo(new[] { "a", "b" }));
        Assert.That((Bookmarks.From("a") + Bookmarks.From("b", "a")).Values, Is.EqualTo(new[] { "a", "b" }));
        Assert.That(Bookmarks.Empty.Values, Is.Empty);
    }
}
