using CsCheck;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class GroundedLaplacianTests
{
    [Test]
    public void Potentials_fall_along_a_path()
    {
        var potentials = new double[3];
        var laplacian = new GroundedLaplacian(Sample.Of(3, directed: false, (0, 1, 2), (1, 2, 4)), RunContext.None);
        laplacian.Solve(0, potentials);
        Near.AreEqual(potentials, [0.75, 0.25, 0], relative: 1e-15);
        laplacian.Solve(1, potentials);
        Near.AreEqual(potentials, [0.25, 0.25, 0], relative: 1e-15);
        laplacian.Solve(2, potentials);
        Near.AreEqual(potentials, [0, 0, 0], relative: 0, absolute: 0);
    }

    [Test]
    public void Potentials_are_those_of_plain_elimination() => Drawing.Any(10, directed: false).Select(DenseOpinion.Joined).Sample(
        drawing =>
        {
            var n = drawing.Vertices;
            var laplacian = new GroundedLaplacian(drawing.Graph(), RunContext.None);
            var potentials = new double[n];
            for (var source = 0; source < n - 1; source++)
            {
                laplacian.Solve(source, potentials);
                Near.AreEqual(potentials, DenseOpinion.Potentials(drawing.Matrix(), source, n - 1), relative: 1e-11);
            }
        },
        iter: 100);

    [Test]
    public void It_can_be_cancelled()
    {
        var cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => new GroundedLaplacian(Sample.Path(3), cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
