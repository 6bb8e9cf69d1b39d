namespace Barline;

/// <summary>A kernel of one of several lines that come out of one pass over the bars; which one is among its arguments.</summary>
internal interface ILinesKernel<T, TResult> : IBuiltInKernel<T, TResult>
{
    /// <summary>Fills the columns of all lines, equal bit for bit to an <c>Update</c> of each line's kernel for each bar.</summary>
    /// <param name="source">The source from the first bar to the last.</param>
    /// <param name="lines">A column for each line, as long as the source or longer.</param>
    void Fill(ReadOnlySpan<T> source, TResult[][] lines);
}
