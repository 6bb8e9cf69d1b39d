using System.ComponentModel;

namespace Barline;

/// <summary>Where a value that scripts share is kept. Properties marked <see cref="SharedAttribute"/> read and write it; user code does not.</summary>
/// <typeparam name="T">The property's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SharedValue<T>
{
    internal SharedValue()
    {
    }

    /// <summary>The value now.</summary>
    public T Value { get; set; } = default!;
}
