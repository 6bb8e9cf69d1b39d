namespace Barline;

/// <summary>The values of one output, one for each bar.</summary>
public abstract class OutputColumn
{
    private protected OutputColumn(string name) => Name = name;

    /// <summary>The output's name.</summary>
    public string Name { get; }

    /// <summary>The type of one bar's value.</summary>
    public abstract Type ValueType { get; }

    /// <summary>The number of bars.</summary>
    public abstract int Count { get; }

    /// <summary>The value at a bar as a number: itself for numbers, 1 and 0 for true and false, na for what is no number.</summary>
    /// <param name="index">The bar's number, 0 being the first.</param>
    public abstract double this[int index] { get; }

    /// <summary>All values.</summary>
    /// <typeparam name="T">The output's type; see <see cref="ValueType"/>.</typeparam>
    /// <exception cref="InvalidCastException">The output is of another type.</exception>
    public ReadOnlySpan<T> Values<T>() => this is OutputColumn<T> typed
        ? typed.Values
        : throw new InvalidCastException($"The output '{Name}' has values of type {ValueType.Name}, not {typeof(T).Name}.");

    /// <summary>The value at a bar as it is.</summary>
    /// <param name="index">The bar's number, 0 being the first.</param>
    public abstract object? ValueAt(int index);
}

/// <inheritdoc/>
internal sealed class OutputColumn<T>(string name, T[] values) : OutputColumn(name)
{
    public override Type ValueType => typeof(T);

    public override int Count => values.Length;

    internal ReadOnlySpan<T> Values => values;

    public override double this[int index] => values[index] switch
    {
        double number => number,
        int number => number,
        long number => number,
        float number => number,
        bool truth => truth ? 1 : 0,
        _ => Na.Value,
    };

    public override object? ValueAt(int index) => values[index];
}
