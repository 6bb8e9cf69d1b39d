using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>What a series of <typeparamref name="T"/> holds where it has no value: NaN for floating point, the type's default otherwise.</summary>
internal static class NaOf<T>
{
    /// <summary>Whether na is told from every other value. Not so for whole numbers; what is no number never becomes a part of an expression of numbers.</summary>
    public static bool IsValue
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) != typeof(int) && typeof(T) != typeof(long);
    }

    public static T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)double.NaN;
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)float.NaN;
            }

            return default!;
        }
    }
}
