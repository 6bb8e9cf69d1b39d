using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>What a series of <typeparamref name="T"/> holds where it has no value: NaN for floating point, the type's default otherwise.</summary>
internal static class NaOf<T>
{
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
