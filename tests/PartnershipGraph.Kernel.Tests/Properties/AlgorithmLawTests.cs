using System.Diagnostics;
using System.Globalization;
using CsCheck;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>The laws that hold for every algorithm of the kernel alike; none can stay out of the list.</summary>
[Category("Heavy")]
internal class AlgorithmLawTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly double[] units = [0.5, 3, 10, 1.0 / 3];

    private static IEnumerable<Algorithm> Algorithms() => Algorithm.All;

    /// <summary>Those whose results chance has no part in.</summary>
    private static IEnumerable<Algorithm> WithoutChance() => Algorithm.All.Where(algorithm => algorithm.Unique is not null);

    /// <summary>Those whose values are as some power of the strengths.</summary>
    private static IEnumerable<Algorithm> OfAPower() => Algorithm.All.Where(algorithm => algorithm.Power is not null);

    private static IEnumerable<Algorithm> Long() => Algorithm.All.Where(algorithm => algorithm.Long is not null);

    [Test]
    public void Every_algorithm_is_under_the_laws()
    {
        var offered = Algorithm.Offered().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct(StringComparer.Ordinal);
        var listed = Algorithm.All.Select(algorithm => algorithm.Name.Split(' ')[0]).Distinct(StringComparer.Ordinal);
        Assert.That(listed, Is.EquivalentTo(offered));
        Assert.That(Algorithm.All.Select(algorithm => algorithm.Name), Is.Unique);
    }

    [TestCaseSource(nameof(Algorithms))]
    public void Neither_threads_nor_culture_change_a_bit(Algorithm algorithm) => LawInput.Any(40).Sample(
        input =>
        {
            if (algorithm.IsOfPair && input.Drawing.Vertices < 2)
                return;
            var result = algorithm.Compute(input, run);
            HasFiniteNumbersOrReasons(result, input, algorithm);
            var bits = Bits.Of(result);
            Assert.That(Bits.Of(algorithm.Compute(input, run with { MaxDegreeOfParallelism = 2 })), Is.EqualTo(bits), "two threads");
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            try
            {
                Assert.That(Bits.Of(algorithm.Compute(input, run with { MaxDegreeOfParallelism = 4 })), Is.EqualTo(bits), "four threads");
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        iter: 5,
        threads: 1);

    [TestCaseSource(nameof(WithoutChance))]
    public void Other_numbers_for_the_vertices_change_nothing_else(Algorithm algorithm)
    {
        Gen.Select(LawInput.Any(7), Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5, 6 })).Sample(
            (input, shuffled) =>
            {
                if (algorithm.IsOfPair && input.Drawing.Vertices < 2)
                    return;
                int[] order = [.. shuffled.Where(v => v < input.Drawing.Vertices)];
                Same(algorithm.FactsOf(input.Relabelled(order), run), algorithm.FactsOf(input, run), factor: 1);
            },
            iter: 25);
    }

    [TestCaseSource(nameof(OfAPower))]
    public void Strengths_in_another_unit_change_values_by_a_power(Algorithm algorithm)
    {
        var power = algorithm.Power!.Value;

        // Chance takes other ways where sums are rounded otherwise; twice a number is exact.
        Gen.Select(LawInput.Any(7), Gen.Int[0, 3].Select(k => algorithm.Unique is null ? 2 : units[k])).Sample(
            (input, unit) =>
            {
                if (!algorithm.IsOfPair || input.Drawing.Vertices >= 2)
                    Same(algorithm.FactsOf(input.Scaled(unit), run), algorithm.FactsOf(input, run), Math.Pow(unit, power));
            },
            iter: 20);
    }

    [TestCaseSource(nameof(Algorithms))]
    public void Trivial_inputs_have_finite_numbers_or_reasons_and_can_be_cancelled(Algorithm algorithm)
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        foreach (var input in LawInput.Trivial().Where(input => !algorithm.IsOfPair || input.Drawing.Vertices == 2))
        {
            HasFiniteNumbersOrReasons(algorithm.Compute(input, run), input, algorithm);
            foreach (var threads in new[] { 1, 3 })
            {
                Assert.That(
                    () => algorithm.Compute(input, cancelled with { MaxDegreeOfParallelism = threads }),
                    Throws.InstanceOf<OperationCanceledException>(),
                    input.ToString());
            }
        }
    }

    [TestCaseSource(nameof(Algorithms))]
    public void Progress_rises_from_nothing_to_the_whole(Algorithm algorithm)
    {
        var listener = new Listener();
        algorithm.Compute(LawInput.Ring(30, 60), run with { Progress = listener });
        Assert.That(listener.Shares, Is.Ordered.And.All.InRange(0, 1));
        if (listener.Shares.Count > 0)
            Assert.That(listener.Shares[^1], Is.EqualTo(1));
        var among = new Listener();
        algorithm.Compute(LawInput.Ring(30, 60), run with { Progress = among, MaxDegreeOfParallelism = 4 });
        Assert.That(among.Shares, Is.EquivalentTo(listener.Shares));
    }

    [TestCaseSource(nameof(Algorithms))]
    public void What_a_listener_throws_comes_through_and_its_cancellation_is_heeded(Algorithm algorithm)
    {
        var input = LawInput.Ring(30, 60);
        var listener = new Listener();
        algorithm.Compute(input, run with { Progress = listener });
        foreach (var threads in new[] { 1, 4 })
        {
            using var stop = new CancellationTokenSource();
            var among = run with { MaxDegreeOfParallelism = threads };
            var stopped = among with { Progress = new Listener(stop.Cancel), CancellationToken = stop.Token };
            var failed = among with { Progress = new Listener(() => throw new FormatException()) };
            if (listener.Shares.Count > 0)
                Assert.That(() => algorithm.Compute(input, failed), Throws.InstanceOf<FormatException>());
            if (listener.Shares.Count > 1)
                Assert.That(() => algorithm.Compute(input, stopped), Throws.InstanceOf<OperationCanceledException>());
        }
    }

    [TestCaseSource(nameof(Long))]
    public void A_long_run_stops_when_told(Algorithm algorithm)
    {
        // Once without delay, so that all there is to build is built before the clock starts.
        Assert.That(Run(TimeSpan.Zero).IsStopped);

        // A third of what it takes lies between its first look and its end, however fast it is. On a busy machine the clock may strike
        // when a run is over: one that heeds nothing is over in time again and again.
        var whole = Enumerable.Range(0, 2).Min(_ => Run(TimeSpan.FromMilliseconds(45)).Took);
        Assert.That(Enumerable.Range(0, 5).Any(_ => Run(whole / 3).IsStopped), "five runs went on to their end");

        (bool IsStopped, TimeSpan Took) Run(TimeSpan delay)
        {
            using var stop = new CancellationTokenSource();
            var isOver = false;
            var clock = Stopwatch.StartNew();
            // A timer strikes to the millisecond at best, which is longer than some of these runs.
            var hand = new Thread(() =>
            {
                while (!Volatile.Read(ref isOver) && clock.Elapsed < delay)
                    Thread.Sleep(0);
                stop.Cancel();
            });
            if (delay == TimeSpan.Zero)
                stop.Cancel();
            hand.Start();
            try
            {
                _ = algorithm.Compute(algorithm.Long!.Value, run with { CancellationToken = stop.Token, MaxDegreeOfParallelism = 2 });
                return (false, clock.Elapsed);
            }
            catch (OperationCanceledException)
            {
                return (true, clock.Elapsed);
            }
            finally
            {
                Volatile.Write(ref isOver, true);
                hand.Join();
            }
        }
    }

    private static void HasFiniteNumbersOrReasons(object? result, LawInput input, Algorithm algorithm)
    {
        var facts = Facts.Of(result, input, algorithm.TellsDirection);
        Assert.That(facts.Numbers.Where(number => !double.IsFinite(number.Value)), Is.Empty, input.ToString());
        Assert.That(facts.Unexplained, Is.Empty, input.ToString());
    }

    private static void Same(Facts actual, Facts expected, double factor)
    {
        Assert.That(actual.Words, Is.EqualTo(expected.Words));
        Assert.That(actual.Numbers.Keys, Is.EqualTo(expected.Numbers.Keys));
        foreach (var (what, value) in expected.Numbers)
            Assert.That(actual.Numbers[what], Is.EqualTo(factor * value).Within(1e-11 + (1e-9 * Math.Abs(factor * value))), what);
    }

    private sealed class Listener(Action? react = null) : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value)
        {
            lock (Shares)
                Shares.Add(value);
            react?.Invoke();
        }
    }
}
