using PartnershipGraph.Kernel.Contacts;

namespace PartnershipGraph.Kernel.Tests.Contacts;

public class ContactSequenceTests
{
    [Test]
    public void Contacts_come_in_any_order_and_are_told_by_instant()
    {
        var contacts = new ContactSequence(3, [new(5, 2, 1), new(-1.5, 0, 1), new(5, 0, 1)], isDirected: true);
        Assert.That(contacts.Instants.ToArray(), Is.EqualTo(new[] { -1.5, 5 }));
        Assert.That(contacts.Sources(1).ToArray(), Is.EqualTo(new[] { 0, 2 }));
        Assert.That(contacts.Targets(1).ToArray(), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(contacts.ContactCount, Is.EqualTo(3));
    }

    [Test]
    public void A_contact_without_direction_is_two_steps_and_one_contact()
    {
        var contacts = new ContactSequence(2, [new(0, 1, 0)]);
        Assert.That(contacts.Sources(0).ToArray(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(contacts.ContactCount, Is.EqualTo(1));
        Assert.That(contacts.IsDirected, Is.False);
    }

    [Test]
    public void A_contact_with_oneself_leads_nowhere()
    {
        var contacts = new ContactSequence(2, [new(0, 1, 1)]);
        Assert.That(contacts.ContactCount, Is.Zero);
        Assert.That(contacts.Instants.Length, Is.Zero);
    }

    [Test]
    public void Nothing_is_a_sequence_too()
    {
        Assert.That(new ContactSequence(0, []).VertexCount, Is.Zero);
        Assert.That(new ContactSequence(4, []).Instants.Length, Is.Zero);
    }

    [TestCase(double.NaN, 0, 1)]
    [TestCase(double.PositiveInfinity, 0, 1)]
    [TestCase(0, 0, 2)]
    [TestCase(0, -1, 0)]
    public void A_contact_without_time_or_vertex_is_refused(double time, int from, int to) =>
        Assert.That(() => new ContactSequence(2, [new(time, from, to)]), Throws.ArgumentException);

    [Test]
    public void A_negative_count_and_null_are_refused()
    {
        Assert.That(() => new ContactSequence(-1, []), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ContactSequence(1, null!), Throws.ArgumentNullException);
    }
}
