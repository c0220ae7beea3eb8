using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class AlignedLinesTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(200)]
    [TestCase(5000)]
    public void Every_group_is_a_line_of_its_own_and_zero_at_first(int count)
    {
        // Many, as one may lie well by chance.
        for (var k = 0; k < 20; k++)
        {
            var lines = new AlignedLines<double>(count);
            Assert.That(Address(lines) % 64, Is.Zero);
            Assert.That((lines.Count, lines.AsSpan().Length), Is.EqualTo((count, count)));
            Assert.That(lines.AsSpan().IndexOfAnyExcept(Vector512<double>.Zero), Is.EqualTo(-1));
        }
    }

    [Test]
    public void What_is_written_to_one_group_stands_there_alone_however_it_is_read()
    {
        var lines = new AlignedLines<ulong>(9);
        for (var group = 0; group < lines.Count; group++)
            lines[group] = Vector512.Create((ulong)group) + Vector512<ulong>.Indices;
        for (var group = 0; group < lines.Count; group++)
        {
            var expected = Vector512.Create((ulong)group) + Vector512<ulong>.Indices;
            Assert.That(lines[group], Is.EqualTo(expected));
            Assert.That(lines.AsSpan()[group], Is.EqualTo(expected));
            Assert.That(Unsafe.Add(ref lines.First, group), Is.EqualTo(expected));
        }
    }

    [TestCase(0, 0)]
    [TestCase(3, 3)]
    [TestCase(3, -1)]
    public void Groups_that_are_not_there_are_refused(int count, int group)
    {
        var lines = new AlignedLines<double>(count);
        Assert.That(() => lines[group], Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void More_than_an_array_holds_is_refused() =>
        Assert.That(() => new AlignedLines<double>(int.MaxValue / 4), Throws.InstanceOf<OverflowException>());

    private static long Address(AlignedLines<double> lines) =>
        Unsafe.ByteOffset(ref Unsafe.NullRef<Vector512<double>>(), ref lines.First);
}
