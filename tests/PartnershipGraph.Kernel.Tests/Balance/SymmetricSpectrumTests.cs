using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class SymmetricSpectrumTests
{
    private static SymmetricSpectrum Of(double[,] matrix) => new(
        [.. Enumerable.Range(0, matrix.GetLength(0)).Select(i => Enumerable.Range(0, matrix.GetLength(1)).Select(j => matrix[i, j]).ToArray())],
        RunContext.None);

    [Test]
    public void A_diagonal_is_its_own_spectrum() =>
        Assert.That(Of(new double[,] { { 3, 0, 0 }, { 0, -1, 0 }, { 0, 0, 2 } }).All(RunContext.None), Is.EqualTo(new[] { -1, 2, 3.0 }).Within(1e-15));

    [Test]
    public void Equal_eigenvalues_are_all_listed()
    {
        var ones = SignedOpinion.Map(new double[6, 6], (i, j, _) => i == j ? 0 : 1);
        Assert.That(Of(ones).All(RunContext.None), Is.EqualTo(new[] { -1, -1, -1, -1, -1, 5.0 }).Within(1e-13));
    }

    [Test]
    public void Nothing_and_zero_have_a_spectrum()
    {
        Assert.That(Of(new double[0, 0]).All(RunContext.None), Is.Empty);
        Assert.That(Of(new double[2, 2]).All(RunContext.None), Is.EqualTo(new[] { 0.0, 0 }));
    }

    [Test]
    public void It_is_that_of_rotations() => Gen.Select(Gen.Int[1, 9], Gen.Double[-1, 1].Array[81]).Sample((n, entries) =>
    {
        var matrix = SignedOpinion.Map(new double[n, n], (i, j, _) => entries[(9 * Math.Min(i, j)) + Math.Max(i, j)]);
        var (spectrum, expected) = (Of(matrix), SignedOpinion.Eigenvalues(matrix));
        Assert.That(spectrum.All(RunContext.None), Is.EqualTo(expected).Within(1e-12));
        Assert.That(spectrum.Value(0), Is.EqualTo(expected[0]).Within(1e-12));
    });

    [Test]
    public void It_stops_when_told()
    {
        var cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => new SymmetricSpectrum([[1, 2], [2, 1]], cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Of(new double[,] { { 1 } }).All(cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
