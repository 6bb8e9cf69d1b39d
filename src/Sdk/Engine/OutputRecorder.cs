namespace Barline;

/// <summary>Records a plain value after each bar.</summary>
internal abstract class OutputRecorder
{
    internal abstract void Record(int index);
}

/// <inheritdoc/>
internal sealed class OutputRecorder<T>(int count, Func<T> read) : OutputRecorder
{
    internal T[] Values { get; } = new T[count];

    internal override void Record(int index) => Values[index] = read();
}
