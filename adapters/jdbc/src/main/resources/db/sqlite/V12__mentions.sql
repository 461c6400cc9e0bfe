-- whom notes mention who have not looked yet: few, and asked for at each change that a screen shows
CREATE INDEX chat_mark_mentioned ON chat_mark (conversation) WHERE kind = 'MENTIONED';
