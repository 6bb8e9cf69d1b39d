using System.Runtime.CompilerServices;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>Whether two series have crossed, either way (Pine's <c>ta.cross</c>).</summary>
    /// <remarks>
    /// One is above the other now, and when they were last apart it was below. So unlike <see cref="Crossover(Series{double}, Series{double})"/>
    /// it sees a cross that takes several bars of equality, and none where the series touch and part again. Bars where one is na are passed over.
    /// </remarks>
    /// <param name="first">A series.</param>
    /// <param name="second">Another series.</param>
    [TaFunction(TaGroup.Conditions, Warmup = "0", Pine = "ta.cross")]
    public virtual SeriesExpression<bool> Cross(Series<double> first, Series<double> second) =>
        new Series<bool>(SeriesGraph.Define<CrossKernel, double, double, bool>(default, first.Node, second.Node));

    /// <summary>Whether a series has crossed a level, either way (Pine's <c>ta.cross</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="level">The level, the same on all bars; one that changes belongs into a <see cref="Var{T}"/>.</param>
    public virtual SeriesExpression<bool> Cross(Series<double> source, double level) =>
        new Series<bool>(SeriesGraph.Define<CrossLevelKernel, double, bool>(new CrossLevelKernel(level), source.Node));

    /// <summary>Whether a series has crossed a level, either way (Pine's <c>ta.cross</c>).</summary>
    /// <param name="level">The level, the same on all bars; one that changes belongs into a <see cref="Var{T}"/>.</param>
    /// <param name="source">The series.</param>
    public SeriesExpression<bool> Cross(double level, Series<double> source) => Cross(source, level);
}

internal struct CrossKernel : IBuiltInKernel<double, double, bool>
{
    private Relation relation;

    public static string Name => "Ta.Cross";

    public readonly Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) => relation.Turns(first.Now, second.Now);

    /// <summary>Which of two series was the larger when they were last apart.</summary>
    internal struct Relation
    {
        private int last;

        /// <summary>Whether the values are apart, and the other way round than when they last were.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Turns(double first, double second)
        {
            int now = first > second ? 1 : first < second ? -1 : 0;
            if (now == 0)
            {
                return false;
            }

            int before = last;
            last = now;
            return before == -now;
        }
    }
}

internal struct CrossLevelKernel(double level) : IBuiltInKernel<double, bool>
{
    private readonly double level = level;
    private CrossKernel.Relation relation;

    public static string Name => "Ta.Cross";

    public readonly Arguments Arguments => Arguments.Of(level);

    public bool Update(History<double> source) => relation.Turns(source.Now, level);
}
