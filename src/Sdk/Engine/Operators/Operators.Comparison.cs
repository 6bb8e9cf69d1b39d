using System.Runtime.CompilerServices;

namespace Barline;

internal static partial class Operators
{
    internal readonly struct Less<T> : IBinaryOperator<T, bool>
    {
        public static string Name => "operator <";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! < (double)(object)right!;
            }

            if (typeof(T) == typeof(int))
            {
                return (int)(object)left! < (int)(object)right!;
            }

            if (typeof(T) == typeof(long))
            {
                return (long)(object)left! < (long)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! < (float)(object)right!;
            }

            if (typeof(T) == typeof(DateTime))
            {
                return (DateTime)(object)left! < (DateTime)(object)right!;
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Greater<T> : IBinaryOperator<T, bool>
    {
        public static string Name => "operator >";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! > (double)(object)right!;
            }

            if (typeof(T) == typeof(int))
            {
                return (int)(object)left! > (int)(object)right!;
            }

            if (typeof(T) == typeof(long))
            {
                return (long)(object)left! > (long)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! > (float)(object)right!;
            }

            if (typeof(T) == typeof(DateTime))
            {
                return (DateTime)(object)left! > (DateTime)(object)right!;
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct LessOrEqual<T> : IBinaryOperator<T, bool>
    {
        public static string Name => "operator <=";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! <= (double)(object)right!;
            }

            if (typeof(T) == typeof(int))
            {
                return (int)(object)left! <= (int)(object)right!;
            }

            if (typeof(T) == typeof(long))
            {
                return (long)(object)left! <= (long)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! <= (float)(object)right!;
            }

            if (typeof(T) == typeof(DateTime))
            {
                return (DateTime)(object)left! <= (DateTime)(object)right!;
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct GreaterOrEqual<T> : IBinaryOperator<T, bool>
    {
        public static string Name => "operator >=";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! >= (double)(object)right!;
            }

            if (typeof(T) == typeof(int))
            {
                return (int)(object)left! >= (int)(object)right!;
            }

            if (typeof(T) == typeof(long))
            {
                return (long)(object)left! >= (long)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! >= (float)(object)right!;
            }

            if (typeof(T) == typeof(DateTime))
            {
                return (DateTime)(object)left! >= (DateTime)(object)right!;
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct EqualTo<T> : IBinaryOperator<T, bool>
    {
        public static string Name => "operator ==";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Apply(T left, T right)
        {
            // As the type's own operator has it: na equals nothing, itself included, which Equals would not say.
            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! == (double)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! == (float)(object)right!;
            }

            return EqualityComparer<T>.Default.Equals(left, right);
        }
    }

    internal readonly struct NotEqualTo<T> : IBinaryOperator<T, bool>
    {
        public static string Name => "operator !=";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Apply(T left, T right)
        {
            // As the type's own operator has it: na equals nothing, itself included, which Equals would not say.
            if (typeof(T) == typeof(double))
            {
                return (double)(object)left! != (double)(object)right!;
            }

            if (typeof(T) == typeof(float))
            {
                return (float)(object)left! != (float)(object)right!;
            }

            return !EqualityComparer<T>.Default.Equals(left, right);
        }
    }
}
