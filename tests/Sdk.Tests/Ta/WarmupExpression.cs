using System.Globalization;

namespace Barline.Tests.Ta;

/// <summary>Works out what the catalogue says of a warm-up: whole numbers, parameters, + - * /, brackets, max, min and sqrt.</summary>
internal ref struct WarmupExpression
{
    private readonly IReadOnlyDictionary<string, object> values;
    private ReadOnlySpan<char> rest;

    private WarmupExpression(string text, IReadOnlyDictionary<string, object> values)
    {
        rest = text;
        this.values = values;
    }

    public static int Evaluate(string text, IReadOnlyDictionary<string, object> values)
    {
        WarmupExpression expression = new(text, values);
        int result = expression.Sum();
        return expression.rest.Trim().IsEmpty ? result : throw new FormatException($"'{expression.rest}' is left over of '{text}'.");
    }

    private int Sum()
    {
        int result = Product();
        while (Take('+', '-') is char sign and not '\0')
        {
            int next = Product();
            result = sign == '+' ? result + next : result - next;
        }

        return result;
    }

    private int Product()
    {
        int result = Factor();
        while (Take('*', '/') is char sign and not '\0')
        {
            int next = Factor();
            result = sign == '*' ? result * next : result / next;
        }

        return result;
    }

    private int Factor()
    {
        if (Take('(', '(') != '\0')
        {
            int inner = Sum();
            Expect(')');
            return inner;
        }

        rest = rest.TrimStart();
        int length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        string word = rest[..length].ToString();
        rest = rest[length..];
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        if (Take('(', '(') == '\0')
        {
            return (int)values[word];
        }

        int first = Sum();
        if (word == "sqrt")
        {
            Expect(')');
            return (int)Math.Sqrt(first);
        }

        Expect(',');
        int second = Sum();
        Expect(')');
        return word switch
        {
            "max" => Math.Max(first, second),
            "min" => Math.Min(first, second),
            _ => throw new FormatException($"'{word}' is no function of a warm-up."),
        };
    }

    /// <summary>The next character, where it is one of the two.</summary>
    private char Take(char one, char other)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty || (rest[0] != one && rest[0] != other))
        {
            return '\0';
        }

        char taken = rest[0];
        rest = rest[1..];
        return taken;
    }

    private void Expect(char expected)
    {
        if (Take(expected, expected) == '\0')
        {
            throw new FormatException($"'{expected}' is missing before '{rest}'.");
        }
    }
}
