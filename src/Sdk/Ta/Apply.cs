namespace Barline;

public partial class TaNamespace
{
    /// <summary>The series that a kernel of your own makes of <paramref name="source"/>.</summary>
    /// <remarks>
    /// It is a series like that of any function here: computed once for equal kernels on the same source, shared by all scripts of a run and by
    /// the runs of a sweep, whole at first use where the source is complete and bar by bar where it derives from a <see cref="Var{T}"/>.
    /// </remarks>
    /// <param name="kernel">The kernel in the state that it has before the first bar.</param>
    /// <param name="source">The series.</param>
    public Series<double> Apply<TKernel>(TKernel kernel, Series<double> source)
        where TKernel : unmanaged, IKernel<double, double>, IEquatable<TKernel> => Apply<TKernel, double, double>(kernel, source);

    /// <summary>The series that a kernel of your own makes of two.</summary>
    /// <inheritdoc cref="Apply{TKernel}(TKernel, Series{double})"/>
    /// <param name="kernel">The kernel in the state that it has before the first bar.</param>
    /// <param name="first">The first series.</param>
    /// <param name="second">The second series.</param>
    public Series<double> Apply<TKernel>(TKernel kernel, Series<double> first, Series<double> second)
        where TKernel : unmanaged, IKernel<double, double, double>, IEquatable<TKernel> =>
        Apply<TKernel, double, double, double>(kernel, first, second);

    /// <summary>The series that a kernel of your own makes of three.</summary>
    /// <inheritdoc cref="Apply{TKernel}(TKernel, Series{double})"/>
    /// <param name="kernel">The kernel in the state that it has before the first bar.</param>
    /// <param name="first">The first series.</param>
    /// <param name="second">The second series.</param>
    /// <param name="third">The third series.</param>
    public Series<double> Apply<TKernel>(TKernel kernel, Series<double> first, Series<double> second, Series<double> third)
        where TKernel : unmanaged, IKernel<double, double, double, double>, IEquatable<TKernel> =>
        Apply<TKernel, double, double, double, double>(kernel, first, second, third);

    /// <summary>The series that a kernel of your own makes of one whose values are of any type, as <c>Ta.Apply&lt;Longest, bool, int&gt;(new Longest(), isUp)</c>.</summary>
    /// <inheritdoc cref="Apply{TKernel}(TKernel, Series{double})"/>
    public Series<TResult> Apply<TKernel, T, TResult>(TKernel kernel, Series<T> source)
        where TKernel : unmanaged, IKernel<T, TResult>, IEquatable<TKernel> =>
        new(SeriesGraph.Define<OwnKernel<TKernel, T, TResult>, T, TResult>(new(kernel), source.Node));

    /// <summary>The series that a kernel of your own makes of two whose values are of any type.</summary>
    /// <inheritdoc cref="Apply{TKernel}(TKernel, Series{double}, Series{double})"/>
    public Series<TResult> Apply<TKernel, T1, T2, TResult>(TKernel kernel, Series<T1> first, Series<T2> second)
        where TKernel : unmanaged, IKernel<T1, T2, TResult>, IEquatable<TKernel> =>
        new(SeriesGraph.Define<OwnKernel<TKernel, T1, T2, TResult>, T1, T2, TResult>(new(kernel), first.Node, second.Node));

    /// <summary>The series that a kernel of your own makes of three whose values are of any type.</summary>
    /// <inheritdoc cref="Apply{TKernel}(TKernel, Series{double}, Series{double}, Series{double})"/>
    public Series<TResult> Apply<TKernel, T1, T2, T3, TResult>(TKernel kernel, Series<T1> first, Series<T2> second, Series<T3> third)
        where TKernel : unmanaged, IKernel<T1, T2, T3, TResult>, IEquatable<TKernel> =>
        new(SeriesGraph.Define<OwnKernel<TKernel, T1, T2, T3, TResult>, T1, T2, T3, TResult>(new(kernel), first.Node, second.Node, third.Node));
}
