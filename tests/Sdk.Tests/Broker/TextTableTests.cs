namespace Barline.Tests.Brokers;

public sealed class TextTableTests
{
    [Fact]
    public void Number_gives_back_its_text()
    {
        InternedTexts table = new();
        Random random = new(3);
        List<(string Text, int Number)> given = [];
        for (int i = 0; i < 5000; i++)
        {
            string text = new(random.Next(2) == 0 ? 'a' : 'b', random.Next(40));
            text += random.Next(3) == 0 ? random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
            given.Add((text, table.NumberOf(text)));
        }

        Assert.All(given, pair => Assert.Equal(pair.Text, table[pair.Number]));
    }

    [Fact]
    public void Few_texts_that_come_again_keep_their_numbers()
    {
        InternedTexts table = new();
        int first = table.NumberOf("Long");
        int second = table.NumberOf("Short");

        Assert.Equal((first, second, 0), (table.NumberOf(new string("Long")), table.NumberOf("Short"), table.NumberOf("")));
        Assert.NotEqual(first, second);
    }
}
