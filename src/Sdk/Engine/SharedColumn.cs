namespace Barline;

/// <summary>A finished column, computed once for all runs over the same bars, whichever run asks first.</summary>
internal sealed class SharedColumn
{
    private volatile Array? values;

    /// <summary>Whether some run has computed it.</summary>
    public bool IsComputed => values is not null;

    /// <summary>The column, computed by <paramref name="compute"/> where no run has done so.</summary>
    public T[] Get<T>(Func<T[]> compute)
    {
        if (values is null)
        {
            lock (this)
            {
                values ??= compute();
            }
        }

        return (T[])values;
    }

    /// <summary>Lets go of the column, at the end of the only run that has it.</summary>
    public void Forget() => values = null;
}
