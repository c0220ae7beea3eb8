using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class ReceivedTiesTests
{
    [TestCase(0)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(200_000)]
    public void Pieces_hold_what_was_added_in_its_order(int count)
    {
        var ties = new ReceivedTies();
        for (var i = 0; i < count; i++)
            ties.Add(new ReceivedTie(i, i + 1, 0.5 * i));
        Assert.That(ties.Count, Is.EqualTo(count));
        var seen = 0;
        for (var piece = 0; piece < ties.PieceCount; piece++)
        {
            foreach (var tie in ties.Piece(piece))
            {
                if (tie != new ReceivedTie(seen, seen + 1, 0.5 * seen))
                    Assert.Fail("Another tie.");
                seen++;
            }
        }

        Assert.That(seen, Is.EqualTo(count));
    }
}
