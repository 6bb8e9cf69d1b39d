using System.Runtime.CompilerServices;

namespace Barline;

internal static partial class Operators
{
    internal readonly struct And<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator &";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(bool))
            {
                return (T)(object)((bool)(object)left! & (bool)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Or<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator |";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(bool))
            {
                return (T)(object)((bool)(object)left! | (bool)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct ExclusiveOr<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator ^";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(bool))
            {
                return (T)(object)((bool)(object)left! ^ (bool)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Not<T> : IUnaryOperator<T, T>
    {
        public static string Name => "operator !";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T operand)
        {
            if (typeof(T) == typeof(bool))
            {
                return (T)(object)!(bool)(object)operand!;
            }

            throw NoOperator<T>(Name);
        }
    }
}
