using System.ComponentModel;

namespace Barline;

/// <summary>Values of inputs by name, converted to the inputs' types. The factory that the generator writes reads it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InputValues : IEquatable<InputValues>
{
    private readonly IReadOnlyDictionary<string, object> values;

    internal InputValues(IReadOnlyDictionary<string, object> values) => this.values = values;

    /// <summary>No values: every input keeps its default.</summary>
    internal static InputValues None { get; } = new(new Dictionary<string, object>());

    /// <summary>The names that have a value.</summary>
    internal IEnumerable<string> Names => values.Keys;

    /// <summary>The value of an input, or <paramref name="fallback"/> where none was given.</summary>
    public T Get<T>(string name, T fallback) => values.TryGetValue(name, out object? value) ? (T)value : fallback;

    /// <summary>The value as it was given, for an input that only <c>Setup</c> knows.</summary>
    internal bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    /// <inheritdoc/>
    public bool Equals(InputValues? other) =>
        other is not null && values.Count == other.values.Count
        && values.All(pair => other.values.TryGetValue(pair.Key, out object? value) && pair.Value.Equals(value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InputValues);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Count;
}
